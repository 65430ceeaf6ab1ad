import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerLines } from './annotate/answer-line.ts'
import { type Answering, inOrder } from './annotate/in-order.ts'
import { openDatasets } from './annotate/open-datasets.ts'
import { startPool } from './annotate/pool.ts'
import { openOutput } from './annotate/resume.ts'
import { skipLines } from './annotate/skip-lines.ts'

const USAGE = `annotate < articles.jsonl > annotations.jsonl      {"id", "text" or "html" and "url", "publishedAt", "lang"} a line

--dataset FILE   these facts in place of the bundled ones (may be given again)
--workers N      annotate in N threads (1 to ${availableParallelism()} here); the order of the lines is kept
--out FILE       write there rather than to standard output; the file must be new
--resume         with --out: go on behind the last whole line of FILE, with the same input as before

Exit codes: 0 done; 1 a line was answered with an error; 2 wrong usage`

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', multiple: true, default: [] },
    workers: { type: 'string' },
    out: { type: 'string' },
    resume: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
})
const refuse = (why: string): never => {
  console.error(`${why}\n\n${USAGE}`)
  process.exit(2)
}
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const threads = values.workers === undefined ? 0 : Number(values.workers)
if (!Number.isInteger(threads) || threads < 0 || threads > availableParallelism())
  refuse(`--workers ${values.workers}: not a number from 1 to ${availableParallelism()}`)
if (values.resume && values.out === undefined) refuse('--resume needs --out')

if (values.out !== undefined && existsSync(values.out) && !values.resume)
  refuse(`${values.out} is there already; --resume goes on with it`)

const output = values.out === undefined ? null : openOutput(values.out)
const out = output ? createWriteStream('', { fd: output.fd }) : process.stdout

/** Answers in this thread. */
const here = (): Answering => {
  const index = openDatasets(values.dataset)
  return async (batch) => answerLines(batch, index)
}
const pool = threads > 0 ? startPool(threads, values.dataset) : null
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
const answers = inOrder(skipLines(lines, output?.done ?? 0), pool?.answering ?? here(), pool ? threads * 2 : 1)
let failed = false
for await (const answer of answers) {
  failed ||= answer.failed
  if (!out.write(answer.bytes)) await once(out, 'drain')
}
await pool?.end()
if (output) {
  out.end()
  await once(out, 'finish')
}
process.exitCode = failed ? 1 : 0
