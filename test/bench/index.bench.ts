import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { answered, type BlockReader, blockBytes } from '../../lib/facts/index/block-bytes.ts'
import { wholeBytes } from '../../lib/facts/index/bytes.ts'
import { compileIndex } from '../../lib/facts/index/compile.ts'
import { openPart } from '../../lib/facts/index/part.ts'
import { openCompiled } from '../../lib/facts/open-index.ts'
import type { Dataset } from '../../lib/facts/schema.ts'
import { withMade } from './made-dataset.ts'
import { paired } from './paired.ts'
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
    const big = withMade(core)
    const folder = mkdtempSync(join(tmpdir(), 'maekrak-index-'))
    try {
      const [bigBytes, coreBytes] = [compileIndex(big), compileIndex(core)]
      const [compileBig = 0, compileCore = 0] = paired([() => compileIndex(big), () => compileIndex(core)], 3, 1)
      yield beside('compile', 'ms', compileBig, compileCore)
      yield beside('size', 'kB', bigBytes.length / 1000, coreBytes.length / 1000)
      yield {
        ...{ name: 'size of the big one', unit: 'kB', value: bigBytes.length / 1000, peer: 'its JSON' },
        peerValue: Buffer.byteLength(JSON.stringify(big)) / 1000,
      }

      const files = { big: join(folder, 'big.idx'), core: join(folder, 'core.idx') }
      writeFileSync(files.big, bigBytes)
      writeFileSync(files.core, coreBytes)
      const [loadBig, loadCore] = [await loads(files.big, 25), await loads(files.core, 25)]
      yield beside('load from disk, first question', 'ms', loadBig, loadCore)
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

/** Median milliseconds from nothing to the answers about one programme, read from a file block by block. */
async function loads(file: string, rounds: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const handle = await open(file)
    const began = performance.now()
    const { size } = await handle.stat()
    const reader: BlockReader = {
      size,
      async read(from, to) {
        const { buffer, bytesRead } = await handle.read(new Uint8Array(to - from), 0, to - from, from)
        return buffer.subarray(0, bytesRead)
      },
    }
    const index = openCompiled([openPart(await blockBytes(reader))])
    await answered(() => index.facts('national-ai-computing-center').map(({ sources }) => sources.map(index.source)))
    times.push(performance.now() - began)
    await handle.close()
  }
  return times.sort((x, y) => x - y)[times.length >> 1] ?? 0
}

/** Bytes of memory that an index takes once it is loaded as a whole and has answered. */
function memoryOf(file: string): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
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
