// npm run labelled -- PATH…: amounts in text that others have labelled, kept outside the project. A PATH is a file, or a
// folder of files, in which each labelled sentence is a line "## … <200만 원:MNY> …" (KMOU's corpus, KLUE's recognition set).
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exampleIndex } from '../../lib/annotate/example-index.ts'
import { lexiconOf } from '../../lib/annotate/lexicon-of.ts'
import { detect } from '../../lib/detect/detect.ts'
import type { Span } from '../../lib/detect/mention.ts'

interface Labelled {
  readonly text: string
  readonly money: readonly Span[]
}

const LABEL = /^:([A-Z]{2,4})>/
/** Sums of money by their label, and of the quantities those that end with a currency. */
const isMoney = (tag: string, text: string) =>
  tag === 'MNY' || (tag === 'QT' && /(?:원|달러|유로|위안|파운드|엔|불)대?$/.test(text))
/** What a sum of money may end with; other things have the label by mistake ("30mm", "1900선"). */
const ENDS = /(?:[원엔불조억만천]|달러|유로|위안|파운드|루피|크로네|페소|인민폐)대?$/

function read(line: string): Labelled {
  const [spans, open]: [(Span & { tag: string })[], number[]] = [[], []]
  let text = ''
  for (let at = 0; at < line.length; ) {
    const label = LABEL.exec(line.slice(at, at + 6))
    if (line[at] === '<') open.push(text.length)
    else if (label?.[1] && open.length > 0) spans.push({ start: open.pop() ?? 0, end: text.length, tag: label[1] })
    else text += line[at]
    at += label ? label[0].length : 1
  }
  return { text, money: spans.filter(({ start, end, tag }) => isMoney(tag, text.slice(start, end))) }
}

/** The labels by our conventions: the ends of a range are one, a band holds its 대, 약 stays outside. */
function asOurs({ text, money }: Labelled): readonly Span[] {
  const list: { start: number; end: number }[] = []
  for (const { start, end } of [...money].sort((a, b) => a.start - b.start)) {
    const last = list.at(-1)
    const band = /^ ?대(?![가-힣])|^ ?대(?=[의에로가를는인이고짜였])/.exec(text.slice(end, end + 3))?.[0] ?? ''
    const about = /^약 */.exec(text.slice(start, end))?.[0] ?? ''
    if (last && /^ *대? *[~∼–\u00ad-] *$/.test(text.slice(last.end, start))) last.end = end + band.length
    else list.push({ start: start + about.length, end: end + band.length })
  }
  return list.filter(({ start, end }) => ENDS.test(text.slice(start, end)))
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]

const lexicon = lexiconOf(exampleIndex)
const lines = process.argv
  .slice(2)
  .flatMap(filesOf)
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
const sentences = lines.filter((line) => line.startsWith('## ') && /:[A-Z]{2,4}>/.test(line)).map((line) => read(line))
const sum = { sentences: sentences.length, labels: 0, found: 0, exact: 0, overlapping: 0 }
for (const sentence of sentences) {
  const { text } = sentence
  const wanted = asOurs(sentence)
  const found = detect(text, { lexicon, publishedAt: null }).filter(({ kind }) => kind === 'amount')
  sum.labels += wanted.length
  sum.found += found.length
  const left = new Set(found)
  for (const { start, end } of wanted) {
    const met = found.find((one) => left.has(one) && one.start < end && one.end > start)
    if (met) left.delete(met)
    if (met) sum.overlapping++
    if (met?.start === start && met.end === end) sum.exact++
    else
      console.log(
        met ? 'span' : 'miss',
        text.slice(Math.max(0, start - 15), start),
        `[${text.slice(start, end)}]`,
        text.slice(end, end + 15),
      )
  }
  for (const { start, end } of left)
    console.log(
      'more',
      text.slice(Math.max(0, start - 15), start),
      `[${text.slice(start, end)}]`,
      text.slice(end, end + 15),
    )
}
const f1 = (right: number) => ((2 * right) / (sum.labels + sum.found)).toFixed(4)
console.log(JSON.stringify({ ...sum, exactF1: f1(sum.exact), overlapF1: f1(sum.overlapping) }))
