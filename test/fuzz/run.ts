// npm run fuzz [-- --seconds N --target NAME --seed N]: runs the targets, prints a table, and keeps what does not hold.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import './hooks.ts'

const { targets } = await import('./targets.ts')
const { runTarget } = await import('./run-target.ts')

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { seconds: { type: 'string' }, target: { type: 'string', multiple: true }, seed: { type: 'string' } },
})
const seconds = Number(values.seconds ?? 60)
// the clock as a seed: each run tries something else, and says with what it can be had again
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const asked = values.target ?? targets.map(({ name }) => name)
const unknown = asked.filter((name) => !targets.some((target) => target.name === name))
if (unknown.length > 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error(`--seconds N (in all), --seed N, --target ${targets.map(({ name }) => name).join(' | ')}`)
  process.exit(2)
}

let found = 0
console.log(`seed ${seed}`)
for (const target of targets.filter(({ name }) => asked.includes(name))) {
  const ran = await runTarget(target, { seconds: seconds / asked.length, seed })
  const { executions, seconds: took, findings } = ran
  console.log(
    `${target.name.padEnd(12)} ${String(executions).padStart(9)} executions ${took.toFixed(1).padStart(7)} s ${findings.length} findings`,
  )
  for (const { given, said } of findings) {
    const file = `${target.name}-${seed}-${++found}.json`
    writeFileSync(
      join(import.meta.dirname, 'cases', file),
      `${JSON.stringify({ target: target.name, said, given }, null, 2)}\n`,
    )
    console.log(`  ${said}\n  kept as test/fuzz/cases/${file}`)
  }
}
// what a target opened (a channel, a database) would keep the process alive
process.exit(found === 0 ? 0 : 1)
