import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { readContents } from './build/contents.ts'
import { contentsOfAll, packagesAsked, ROOT } from './build/packages.ts'
import { noticeOf, thirdParties } from './build/third-party.ts'

const USAGE = `sizes [DIR]   what the packages in DIR (.output/packages, from npm run package) are made of, against the budgets in
              scripts/sizes.budget.json, and whether public/THIRD-PARTY.txt tells the libraries that ship
  --write     write public/THIRD-PARTY.txt anew
Exit codes: 0 all holds; 1 something is larger than it may be, or the list is not true`

interface Bytes {
  readonly minified?: number
  readonly gzipped: number
}
interface Budget {
  readonly files?: readonly string[]
  readonly page?: string
  readonly package?: true
  /** What it may be: a little more than it is, so that growing is a choice. */
  readonly most: Bytes
}

const NOTICE = join(ROOT, 'public/THIRD-PARTY.txt')
const MOST_SHOWN = 6
const { folder, write } = packagesAsked(USAGE)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const zip = readFileSync(join(folder, `maekrak-${version}-chrome.zip`))
const files = unzipSync(zip)
const contents = readContents(join(folder, 'contents-chrome.json'))
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'sizes.budget.json'), 'utf8')) as Record<
  string,
  Budget
>

const gzipped = (name: string) => gzipSync(files[name] ?? '', { level: 9 }).length
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The scripts that a page's HTML loads, with all that they import at once. */
function scriptsOf(page: string): string[] {
  const html = strFromU8(files[page] ?? new Uint8Array())
  const found = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? [])
  const all = new Set(found)
  for (const name of all)
    for (const [, next] of strFromU8(files[name] ?? new Uint8Array()).matchAll(
      /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g,
    ))
      if (next) all.add(`chunks/${next}`)
  return [...all]
}

let failed = false
for (const [what, budget] of Object.entries(budgets)) {
  const names = budget.files ?? (budget.page ? scriptsOf(budget.page) : [])
  const missing = names.filter((name) => !files[name])
  const minified = names.reduce((sum, name) => sum + (files[name]?.length ?? 0), 0)
  const packed = budget.package ? zip.length : names.reduce((sum, name) => sum + gzipped(name), 0)
  const isOver = (most: Bytes) => packed > most.gzipped || minified > (most.minified ?? Number.POSITIVE_INFINITY)
  const over = isOver(budget.most) || missing.length > 0 || packed === 0
  failed ||= over
  const told = (of: Bytes) =>
    [of.minified && kilobytes(of.minified), `${kilobytes(of.gzipped)} compressed`].filter(Boolean).join(', ')
  console.log(
    [
      `${over ? 'OVER  ' : 'ok    '} ${what}: ${told(budget.package ? { gzipped: packed } : { minified, gzipped: packed })}`,
      `of ${told(budget.most)}`,
      ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ].join(' '),
  )
}

console.log('\nWhat the scripts are made of (bytes before minifying, the largest first)')
const group = (module: string) =>
  /node_modules\/(?!.*node_modules\/)((@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? module.split('/').slice(0, 2).join('/')
for (const [file, modules] of Object.entries(contents).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const groups = new Map<string, number>()
  for (const [module, bytes] of Object.entries(modules))
    groups.set(group(module), (groups.get(group(module)) ?? 0) + bytes)
  const largest = [...groups].sort(([, a], [, b]) => b - a)
  const total = largest.reduce((sum, [, bytes]) => sum + bytes, 0)
  const shown = largest.slice(0, MOST_SHOWN).map(([name, bytes]) => `${name} ${Math.round((bytes / total) * 100)} %`)
  const size = files[file]?.length ?? 0
  console.log(`${file}: ${kilobytes(size)}, ${kilobytes(gzipped(file))} gzipped: ${shown.join(', ')}`)
}

const parties = thirdParties(contentsOfAll(folder), ROOT)
console.log(`\nLibraries that ship: ${parties.map((p) => `${p.name} ${p.version} (${p.licence})`).join(', ')}`)
const notice = noticeOf(parties)
if (write) writeFileSync(NOTICE, notice)
else if (readFileSync(NOTICE, 'utf8') !== notice) {
  failed = true
  console.log('public/THIRD-PARTY.txt does not tell them: npm run sizes -- --write')
}
process.exitCode = failed ? 1 : 0
