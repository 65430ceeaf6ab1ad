// npm run bench [-- GROUP…] [--write]: runs the groups, prints a table, and writes bench.jsonl; --write: docs/benchmarks.md too.
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { thisMachine } from './machine.ts'
import { benchmarksPage, type Measured } from './markdown.ts'
import { type Group, jsonLine, printed, type Row } from './report.ts'

const { values, positionals: asked } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
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
const machine = thisMachine()
const measured: Measured[] = []
for (const name of names.filter((n) => asked.length === 0 || asked.includes(n))) {
  const { group }: { group: Group } = await import(`./${name}.bench.ts`)
  console.log(`\n${group.name}`)
  const rows: Row[] = []
  measured.push({ group, rows })
  for await (const row of group.run()) {
    rows.push(row)
    console.log(printed(row))
    appendFileSync(out, `${jsonLine(row)}\n`)
  }
}
if (values.write)
  writeFileSync(join(import.meta.dirname, '../../docs/benchmarks.md'), benchmarksPage(machine, measured))
