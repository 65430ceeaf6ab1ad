import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { release } from './release/release.ts'

// npm run release -- X.Y.Z [--date YYYY-MM-DD]
const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true })
const [version, ...rest] = positionals
if (version === undefined || rest.length > 0) {
  console.error('npm run release -- X.Y.Z [--date YYYY-MM-DD]')
  process.exit(2)
}
try {
  const { tag, date } = release(join(import.meta.dirname, '..'), version, values.date)
  console.log(`${tag} of ${date} is committed and tagged. To publish it: git push --follow-tags`)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
