import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../scripts/setup.mjs'
import { HOSTS, writeExtensions } from './page-extensions.ts'
import { type Load, load, type Visit, whenMarked } from './page-load.ts'
import { median } from './paired.ts'
import type { Group, Row } from './report.ts'
import { dayText, sampleText } from './sample-text.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** The store's build: npm run build first. */
const OURS = join(ROOT, '.output/chrome-mv3')
const ROUNDS = Number(process.env.MAEKRAK_BENCH_ROUNDS ?? 11)
const PAUSE = 300

/** A news page with so many bytes of text (UTF-8), four sentences or so a paragraph. */
function newsPage(write: (length: number) => string, bytes: number): string {
  const text = new TextDecoder().decode(new TextEncoder().encode(write(bytes)).subarray(0, bytes)).replace('\ufffd', '')
  const paragraphs = text.match(/[\s\S]{1,160}/g) ?? []
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>기사</title><meta property="og:type" content="article"><meta property="og:title" content="기사"><meta property="og:regDate" content="20250413180200"><style>p{margin:8px;line-height:1.6}</style></head><body><h1>기사</h1><div class="article_view"><section>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</section></div></body></html>`
}
const listPage = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>목록</title></head><body><ul>${'<li><a href="#">내년 예산 200억원 편성</a></li>'.repeat(300)}</ul></body></html>`
const PAGES = {
  day: newsPage(dayText, 10_000),
  story: newsPage(sampleText, 10_000),
  long: newsPage(dayText, 200_000),
  list: listPage,
}
const NEWS = {
  day: '10 kB of a day’s news',
  story: '10 kB of budget stories',
  long: '200 kB of a day’s news',
} as const

interface Run extends Visit {
  readonly what: string
}

const urlOf = (size: keyof typeof NEWS) => `http://v.daum.net/v/20250413180200001?${size}`

const runs = (size: keyof typeof NEWS, peers: readonly string[]): Run[] => [
  { what: 'none', url: `http://${HOSTS.none}/v/1?${size}`, marked: false },
  { what: 'ours', url: urlOf(size), marked: true },
  ...peers.map((peer) => ({
    what: peer,
    url: `http://${HOSTS[peer as keyof typeof HOSTS]}/v/1?${size}`,
    marked: false,
  })),
]
const elsewhere: readonly Run[] = [
  { what: 'none', url: `http://${HOSTS.none}/channel/17?list`, marked: false },
  { what: 'listed', url: 'http://v.daum.net/channel/17?list', marked: false },
  { what: 'soft', url: 'http://www.news1.kr/channel/17?list', marked: false },
  { what: 'elsewhere', url: 'http://elsewhere.example/channel/17?list', marked: false },
]

/** Medians of loads taken in turn, round by round, in one browser; each less the same round's load with no script. */
async function added(context: BrowserContext, all: readonly Run[]): Promise<Map<string, number>> {
  const times = new Map(all.map(({ what }) => [what, [] as number[]]))
  for (let round = -1; round < ROUNDS; round++) {
    let bare = 0
    for (const run of all) {
      const { what } = run
      const { cpu } = await load(context, run, false)
      if (what === 'none') bare = cpu
      // the first round warms caches that a reader's browser has warm too
      if (round >= 0) times.get(what)?.push(what === 'none' ? cpu : cpu - bare)
    }
  }
  return new Map([...times].map(([what, values]) => [what, median(values)]))
}

const millis = (name: string, value: number, peer: string, peerValue: number): Row => ({
  name,
  unit: 'ms',
  value,
  peer,
  peerValue,
})

async function* measure(context: BrowserContext, peers: readonly string[]): AsyncIterable<Row> {
  const kilobytes = statSync(join(OURS, 'listed.js')).size / 1000
  yield {
    name: 'bootstrap on a listed host',
    unit: 'kB',
    value: kilobytes,
    peer: 'reader, on articles only',
    peerValue: statSync(join(OURS, 'reader.js')).size / 1000,
  }
  for (const size of Object.keys(NEWS) as (keyof typeof NEWS)[]) {
    const all = runs(size, peers)
    const costs = await added(context, all)
    const ours = costs.get('ours') ?? 0
    const name = `${NEWS[size]}: added`
    yield millis(name, ours, 'the page itself', costs.get('none') ?? 0)
    for (const peer of peers) yield millis(name, ours, peer, costs.get(peer) ?? 0)
    const traced: Load[] = []
    for (const run of all.slice(0, 2)) traced.push(await load(context, run, true))
    const [bare, marked] = traced
    if (!bare || !marked || marked.marks === 0) throw new Error('The article was not marked')
    const count = (what: string, value: number, peerValue: number): Row => ({
      name: `${NEWS[size]}: ${what}`,
      unit: '',
      value,
      peer: 'the page itself',
      peerValue,
    })
    const stood: Awaited<ReturnType<typeof whenMarked>>[] = []
    for (let round = 0; round < ROUNDS; round++) stood.push(await whenMarked(context, urlOf(size)))
    const of = (what: 'marked' | 'loaded') => median(stood.map((each) => each[what]))
    yield millis(`${NEWS[size]}: marks stand, worker awake`, of('marked'), 'its load event', of('loaded'))
    yield count('tasks over 50 ms', marked.long, bare.long)
    yield count('layout shift', marked.shift, bare.shift)
    yield count('elements', marked.elements, bare.elements)
  }
  const costs = await added(context, elsewhere)
  yield millis('list page on a listed host: added', costs.get('listed') ?? 0, 'the page itself', costs.get('none') ?? 0)
  const soft = 'list page on a listed host that goes on without loading: added'
  yield millis(soft, costs.get('soft') ?? 0, 'the page itself', costs.get('none') ?? 0)
  yield millis(
    'page elsewhere: added (how far two equal loads are apart)',
    costs.get('elsewhere') ?? 0,
    'the page itself',
    costs.get('none') ?? 0,
  )
}

export const group: Group = {
  name: 'page: main-thread time that is added to a page load, in one Chromium (build for Chrome first)',
  async *run() {
    const executablePath = findChromium()
    if (!executablePath) throw new Error('No Chromium: npm start says how to install it')
    const folder = mkdtempSync(join(tmpdir(), 'maekrak-page-'))
    const peers = writeExtensions(folder, ROOT, process.env.MAEKRAK_BENCH_PEERS)
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(PAGES[(request.url?.split('?')[1] ?? '') as keyof typeof PAGES] ?? '')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const extensions = [OURS, ...peers.map((peer) => join(folder, peer))].join(',')
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
      ],
    })
    try {
      await new Promise((settled) => setTimeout(settled, PAUSE))
      yield* measure(context, peers)
    } finally {
      await context.close()
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
