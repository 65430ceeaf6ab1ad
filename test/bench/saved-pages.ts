// npm run saved-pages -- FOLDER: how well articles are found on pages that nobody here wrote, kept outside the project.
// FOLDER/pages.json: [{ "file": "a.html", "url": "https://…", "body": "selector of the reference" }].
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { z } from 'zod'
import { speaksOfMoney } from '../../lib/article/cheap.ts'
import { findBody } from '../../lib/article/find-article.ts'
import { readableArticle } from '../../lib/article/readability.ts'
import { siteOf } from '../../lib/article/sites/sites.ts'
import { mapText } from '../../lib/article/text-map.ts'

const Pages = z.array(z.strictObject({ file: z.string(), url: z.url(), body: z.string().min(1) }))
/** Characters of the runs that are compared, and the share of them that has to agree both ways. */
const RUN = 12
const ENOUGH = 0.75
/** A reference or an answer of fewer characters is none. */
const LEAST = 100
/** Never running text, whatever the reference's selector says. */
const ASIDE = 'figure, figcaption, table, script, style, noscript, .caption'

type Way = (html: string, url: string) => Promise<string> | string

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document

function ours(html: string, url: string): string {
  const document = documentOf(html)
  const address = new URL(url)
  const found = findBody(document, address, siteOf(address.hostname)) ?? readableArticle(document)
  return found ? mapText(found.body, { skip: found.rule?.skip, kept: found.kept }).text : ''
}

const readability = (html: string): string => new Readability(documentOf(html)).parse()?.textContent ?? ''

/** Defuddle, where MAEKRAK_BENCH_PEERS names a node_modules that has it. */
async function defuddle(): Promise<Way | null> {
  const peers = process.env.MAEKRAK_BENCH_PEERS
  if (!peers) return null
  // its own way in from Node has no form for require
  const { Defuddle } = await import(pathToFileURL(join(peers, 'defuddle/dist/node.js')).href)
  return async (html, url) =>
    documentOf(`<html><body>${(await Defuddle(html, url)).content}</body></html>`).body.textContent ?? ''
}

/** The page's text in the reference's element(s), without captions and tables. */
function reference(html: string, selector: string): string {
  const document = documentOf(html)
  const bodies = [...document.querySelectorAll(selector)]
  for (const body of bodies) for (const aside of body.querySelectorAll(ASIDE)) aside.remove()
  return bodies.map((body) => body.textContent).join(' ')
}

function runs(text: string): Set<string> {
  const plain = text.replace(/\s+/g, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - RUN + 1) }, (_, at) => plain.slice(at, at + RUN)))
}

const shared = (some: Set<string>, other: Set<string>) => [...some].filter((run) => other.has(run)).length / some.size

function verdict(text: string, wanted: Set<string>): 'found' | 'wrong' | 'missed' {
  const read = runs(text)
  if (read.size < LEAST) return 'missed'
  return shared(wanted, read) >= ENOUGH && shared(read, wanted) >= ENOUGH ? 'found' : 'wrong'
}

const folder = process.argv[2]
if (!folder) {
  console.error('npm run saved-pages -- FOLDER (with pages.json; see docs/sites.md)')
  process.exit(2)
}
const other = await defuddle()
const ways: Record<string, Way> = { ours, readability, ...(other ? { defuddle: other } : {}) }
const counts = Object.fromEntries(Object.keys(ways).map((way) => [way, { found: 0, wrong: 0, missed: 0 }]))
let compared = 0
for (const { file, url, body } of Pages.parse(JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')))) {
  const html = readFileSync(join(folder, file), 'utf8')
  const text = reference(html, body)
  const wanted = runs(text)
  // an article without a figure of money is not read, by choice
  if (wanted.size < LEAST || !speaksOfMoney(text)) continue
  compared++
  for (const [way, read] of Object.entries(ways)) {
    const said = verdict(await read(html, url), wanted)
    const count = counts[way]
    if (count) count[said]++
    if (said !== 'found') console.log(`${file}: ${said} by ${way}`)
  }
}
console.log(`${compared} pages`)
console.table(counts)
