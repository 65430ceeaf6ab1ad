// npm run bench [-- GROUP…]: runs the groups, prints a table, and writes bench.jsonl.
import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Group, jsonLine, printed } from './report.ts'

const asked = process.argv.slice(2).filter((argument) => argument !== '--')
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${names.join(', ')}`)
  process.exit(2)
}

const out = join(import.meta.dirname, '../../bench.jsonl')
rmSync(out, { force: true })
for (const name of names.filter((n) => asked.length === 0 || asked.includes(n))) {
  const { group }: { group: Group } = await import(`./${name}.bench.ts`)
  console.log(`\n${group.name}`)
  for await (const row of group.run()) {
    console.log(printed(row))
    appendFileSync(out, `${jsonLine(row)}\n`)
  }
}
