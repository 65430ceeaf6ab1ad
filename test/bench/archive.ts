import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { madeArticle, seeded } from './annotate-text.ts'

const USAGE = `archive [--articles N]   annotate N made articles (20,000) of 3 to 10 KB: with one worker and two, killed in the middle
                         and resumed, and through GNU parallel where it is installed; prints articles a second and
                         the most memory held
Exit codes: 0 all runs gave the same bytes; 1 not`

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '20000' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const ANNOTATE = join(import.meta.dirname, '../../scripts/annotate.ts')
const LINE_END = 10
const folder = mkdtempSync(join(tmpdir(), 'maekrak-archive-run-'))
const input = join(folder, 'articles.jsonl')
const count = Number(values.articles)

const random = seeded(20261124)
const lines: string[] = []
for (let i = 0; i < count; i++)
  lines.push(
    JSON.stringify({
      id: `made-${i}`,
      text: madeArticle(1000 + Math.floor(random() * 2400), random),
      publishedAt: '2025-09-01',
    }),
  )
writeFileSync(input, `${lines.join('\n')}\n`)
const bytes = statSync(input).size
console.log(`${count} articles, ${(bytes / count / 1000).toFixed(1)} kB each, ${(bytes / 1e6).toFixed(0)} MB`)

interface Run {
  readonly seconds: number
  /** Most memory held while running (MB), looked at four times a second, and that of the run's second quarter. */
  readonly most: number
  readonly early: number
  readonly killed: boolean
}

/** Resident memory (MB) of a process, which Linux tells. */
const resident = (pid: number): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function annotate(out: string, args: readonly string[], killAt = Number.POSITIVE_INFINITY): Promise<Run> {
  const began = performance.now()
  const child = spawn(process.execPath, [ANNOTATE, '--out', out, ...args], { stdio: ['pipe', 'inherit', 'inherit'] })
  child.stdin.on('error', () => {}) // a killed child reads no more
  createReadStream(input).pipe(child.stdin)
  const held: number[] = []
  const looking = setInterval(() => {
    if (child.pid !== undefined) held.push(resident(child.pid))
    if (existsSync(out) && statSync(out).size > killAt) child.kill('SIGKILL')
  }, 250)
  return new Promise((resolve) =>
    child.on('close', (_code, signal) => {
      clearInterval(looking)
      resolve({
        seconds: (performance.now() - began) / 1000,
        most: Math.max(0, ...held),
        early: Math.max(0, ...held.slice(held.length >> 2, held.length >> 1)),
        killed: signal === 'SIGKILL',
      })
    }),
  )
}

const sumOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const tell = (name: string, { seconds, most, early }: Run, done = count) =>
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(done / seconds).toFixed(0)} articles/s; memory ${early.toFixed(0)} MB in the second quarter, ${most.toFixed(0)} MB at most`,
  )

const one = join(folder, 'one.jsonl')
tell('1 worker', await annotate(one, ['--workers', '1']))
const expected = sumOf(one)
const size = statSync(one).size
let failed = false
const same = (name: string, file: string) => {
  const equal = sumOf(file) === expected
  failed ||= !equal
  console.log(`${name}: ${equal ? 'the same bytes' : 'OTHER BYTES'}`)
}

const two = join(folder, 'two.jsonl')
tell('2 workers', await annotate(two, ['--workers', '2']))
same('2 workers', two)

const cut = join(folder, 'cut.jsonl')
const first = await annotate(cut, ['--workers', '2'], size / 2)
const at = readFileSync(cut).reduce((lines, byte) => lines + (byte === LINE_END ? 1 : 0), 0)
console.log(`killed: ${first.killed} behind ${at} whole lines`)
tell('resumed', await annotate(cut, ['--workers', '2', '--resume']), count - at)
same('killed and resumed', cut)

if (spawnSync('parallel', ['--version']).status === 0) {
  const spread = join(folder, 'parallel.jsonl')
  const began = performance.now()
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      'parallel --pipepart -a "$1" --block 8M -k -j 2 "$2" "$3" > "$4"',
      'sh',
      input,
      process.execPath,
      ANNOTATE,
      spread,
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) console.log(stderr)
  const seconds = (performance.now() - began) / 1000
  console.log(`GNU parallel, 2 jobs: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} articles/s`)
  same('GNU parallel', spread)
} else console.log('GNU parallel is not installed (apt-get install parallel): left out')

rmSync(folder, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0
