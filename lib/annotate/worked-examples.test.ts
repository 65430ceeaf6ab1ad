import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleIndex } from './example-index.ts'
import { workedExample, workedKinds } from './worked-examples.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/contexts.md'), 'utf8')

/** What docs/contexts.md says under a kind's heading. */
const section = (kind: string) => page.split(`\n### \`${kind}\`\n`)[1]?.split('\n### ')[0] ?? ''

describe('docs/contexts.md', () => {
  it.each(workedKinds)('shows what %s says', (kind) => {
    expect(section(kind)).toContain(workedExample(kind, exampleIndex))
  })
  it.each(workedKinds)('gives formula, conditions and caveats of %s', (kind) => {
    for (const heading of ['- **Formula**', '- **Conditions**', '- **Caveats**'])
      expect(section(kind)).toContain(heading)
  })
})
