import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { answered, blockBytes } from '../../lib/facts/index/block-bytes.ts'
import { wholeBytes } from '../../lib/facts/index/bytes.ts'
import { compileIndex } from '../../lib/facts/index/compile.ts'
import { openPart } from '../../lib/facts/index/part.ts'
import { openCompiled } from '../../lib/facts/open-index.ts'
import type { Dataset } from '../../lib/facts/schema.ts'
import { withMade } from './made-dataset.ts'
import { median, paired } from './paired.ts'
import type { Group, Row } from './report.ts'
import { sampleText } from './sample-text.ts'
import { workerRows } from './worker/rows.ts'

const ROOT = join(import.meta.dirname, '../..')
const QUERIES = [
  '국가AI컴퓨팅센터',
  '국가',
  'NIPA',
  'ㄱㄱㅇㅋㅍㅌ',
  'ㅇㅅ',
  '센터',
  '가',
  'national',
  'Ministry of',
  '없는이름',
]
const ARTICLE = sampleText(10_000)

const beside = (name: string, unit: string, value: number, peerValue: number): Row => ({
  ...{ name, unit, value, peer: 'the core dataset', peerValue },
})
const opened = (bytes: Uint8Array) => openCompiled([openPart(wholeBytes(bytes))])

export const group: Group = {
  name: 'index: 100,000 facts and 20,000 names (the core among them) beside the core dataset',
  async *run() {
    const core: Dataset = JSON.parse(readFileSync(join(ROOT, 'public/datasets/core.json'), 'utf8'))
    const folder = mkdtempSync(join(tmpdir(), 'maekrak-index-'))
    try {
      const { bigBytes, coreBytes, rows } = compileBoth(core)
      yield* rows
      // what the compiler worked on would weigh on every collection that an allocation of 40 MB sets off
      collect()

      const files = { big: join(folder, 'big.idx'), core: join(folder, 'core.idx') }
      writeFileSync(files.big, bigBytes)
      writeFileSync(files.core, coreBytes)
      const [big, small] = await loadMedians([files.big, files.core])
      if (!big || !small) throw new Error('nothing was loaded')
      yield beside('load', 'ms', big.loaded, small.loaded)
      yield beside('load, and answer about one programme', 'ms', big.answered, small.answered)
      yield beside('load, and match a 10 KB article', 'ms', big.matched, small.matched)
      const [openBig = 0, openCore = 0] = paired([() => opened(bigBytes), () => opened(coreBytes)])
      yield beside('open what is in memory', 'ms', openBig, openCore)

      const [a, b] = [opened(bigBytes), opened(coreBytes)]
      const [matchBig = 0, matchCore = 0] = paired([() => a.programsIn(ARTICLE), () => b.programsIn(ARTICLE)])
      yield beside('match of a 10 KB article', 'ms', matchBig, matchCore)
      const ask = (index: typeof a) => () => QUERIES.map((query) => index.lookup(query, 8))
      const [lookupBig = 0, lookupCore = 0] = paired([ask(a), ask(b)])
      yield beside('look-up', 'ms', lookupBig / QUERIES.length, lookupCore / QUERIES.length)
      yield {
        ...{ name: 'memory of the loaded big one', unit: 'MB', value: memoryOf(files.big) / 1e6 },
        ...{ peer: 'its size on disk', peerValue: bigBytes.length / 1e6 },
      }
      yield* workerRows(folder, bigBytes, coreBytes, ARTICLE)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function compileBoth(core: Dataset) {
  const big = withMade(core)
  const [bigBytes, coreBytes] = [compileIndex(big), compileIndex(core)]
  const [compileBig = 0, compileCore = 0] = paired([() => compileIndex(big), () => compileIndex(core)], 3, 1)
  const rows: Row[] = [
    beside('compile', 'ms', compileBig, compileCore),
    beside('size', 'kB', bigBytes.length / 1000, coreBytes.length / 1000),
    {
      ...{ name: 'size of the big one', unit: 'kB', value: bigBytes.length / 1000, peer: 'its JSON' },
      peerValue: Buffer.byteLength(JSON.stringify(big)) / 1000,
    },
  ]
  return { bigBytes, coreBytes, rows }
}

function collect(): void {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  gc()
}

interface Loaded {
  readonly loaded: number
  readonly answered: number
  readonly matched: number
}

/**
 * Median milliseconds until an index can be asked, and until it has answered about one programme or matched an article;
 * the files are read in turn, block by block as questions need them.
 */
async function loadMedians(files: readonly string[]): Promise<Loaded[]> {
  const times = files.map(() => ({ loaded: [] as number[], answered: [] as number[], matched: [] as number[] }))
  for (let round = 0; round < 40; round++)
    for (const [i, file] of files.entries()) {
      const about = await loadOnce(file, (index) =>
        index.facts('national-ai-computing-center').map(({ sources }) => sources.map(index.source)),
      )
      const match = await loadOnce(file, (index) => index.programsIn(ARTICLE))
      times[i]?.loaded.push(about.loaded)
      times[i]?.answered.push(about.answered)
      times[i]?.matched.push(match.answered)
    }
  return times.map((of) => ({
    loaded: median(of.loaded),
    answered: median(of.answered),
    matched: median(of.matched),
  }))
}

/** Reads as a worker does, off the thread: what is read ahead is on its way while the first stretch is opened. */
async function loadOnce(file: string, ask: (index: ReturnType<typeof opened>) => unknown) {
  const handle = await open(file, 'r')
  const { size } = await handle.stat()
  const began = performance.now()
  const reads: Promise<unknown>[] = []
  const read = async (from: number, to: number) => {
    const reading = handle.read(new Uint8Array(to - from), 0, to - from, from)
    reads.push(reading)
    const { buffer, bytesRead } = await reading
    return buffer.subarray(0, bytesRead)
  }
  const bytes = await blockBytes({ size, read })
  const part = await answered(() => openPart(bytes))
  const index = openCompiled([part])
  const loaded = performance.now() - began
  await answered(() => ask(index))
  const answeredAt = performance.now() - began
  // what nobody asked for may still be on its way
  await Promise.all(reads)
  await handle.close()
  return { loaded, answered: answeredAt }
}

/** Bytes of memory that an index takes once it is loaded as a whole and has answered. */
function memoryOf(file: string): number {
  const used = () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const index = opened(new Uint8Array(readFileSync(file)))
  index.programsIn(ARTICLE)
  for (const query of QUERIES) index.lookup(query, 8)
  const taken = used() - before
  if (!existsSync(file) || index.datasets.length === 0) throw new Error('the index was not kept')
  return taken
}
