import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../lib/detect/detect.ts'
import { lexiconFrom } from '../../lib/detect/names/lexicon.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { openRecogniser } from './detect-peers.ts'
import { adversarialTexts } from './detect-texts.ts'
import { detectionWeight } from './detect-weight.ts'
import { paired } from './paired.ts'
import type { Group, Row } from './report.ts'
import { dayText, sampleText } from './sample-text.ts'

const SIZE = 1_000_000
const ONE_LINE = /(?:약\s*)?[\d,.]+\s*(?:경|조|억|만|천)?\s*[\d,.]*\s*(?:억|만|천)?\s*원?/g
/** The bounds that detection with the bundled lexicon is held to, in bytes. */
const MOST_MINIFIED = 30_000
const MOST_GZIPPED = 12_000

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

const row = (name: string, unit: string, value: number, peer: string, peerValue: number): Row => ({
  name,
  unit,
  value,
  peer,
  peerValue,
})

export const group: Group = {
  name: 'detection: reading a megabyte of Korean news text',
  async *run() {
    const core = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/datasets/core.json'), 'utf8'))
    const entries = openIndex([core]).lexicon()
    const given = { lexicon: lexiconFrom(entries), publishedAt: '2025-04-13' }
    const read = (text: string) => detect(text, given)
    const stories = sampleText(SIZE)
    yield* textRows("a day's news", read, dayText(SIZE))
    const ours = yield* textRows('budget stories', read, stories)
    yield* recogniserRow(ours)
    yield* adversarialRows(read, stories, [...new Set(entries.map((entry) => entry.text))])
    const { minified, gzipped } = await detectionWeight(entries)
    yield row('detection and agencies, minified', 'bytes', minified, 'most allowed', MOST_MINIFIED)
    yield row('detection and agencies, gzipped', 'bytes', gzipped, 'most allowed', MOST_GZIPPED)
  },
}

/** Detection beside the limit and the common makeshift; returns its time (ms/MB). */
function* textRows(what: string, read: (text: string) => unknown, text: string): Generator<Row, number> {
  const [all = 0, bare = 0, expression = 0] = paired([
    () => read(text),
    () => scan(text),
    () => [...text.matchAll(ONE_LINE)].length,
  ])
  yield row(`detect, ${what}`, 'ms/MB', all, 'bare charCodeAt scan', bare)
  yield row(`detect, ${what}`, 'ms/MB', all, 'one-line regular expression', expression)
  return all
}

function* recogniserRow(ours: number): Iterable<Row> {
  const recogniser = openRecogniser(process.env.MAEKRAK_BENCH_PEERS)
  if (typeof recogniser === 'string') console.log(recogniser)
  else {
    const [time = 0] = paired([() => recogniser.read(recogniser.text)], 1, 0)
    yield row('detect, budget stories', 'ms/MB', ours, recogniser.name, (time / recogniser.text.length) * SIZE)
  }
}

/** All of them in one paired measurement, so that ordinary text is read beside each. */
function* adversarialRows(read: (text: string) => unknown, ordinary: string, names: string[]): Iterable<Row> {
  const texts = [...adversarialTexts(names)]
  const [peerValue = 0, ...values] = paired(
    [ordinary, ...texts.map(([, text]) => text)].map((text) => () => read(text)),
    3,
    0,
  )
  for (const [i, [name]] of texts.entries())
    yield row(`detect, ${name}`, 'ms/MB', values[i] ?? 0, 'the same, budget stories', peerValue)
}
