import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { Dataset } from '../../lib/facts/schema.ts'

/** The index over these dataset files; over the bundled one when none is named. */
export const openDatasets = (files: readonly string[]): FactIndex =>
  openIndex(
    (files.length > 0 ? files : [join(import.meta.dirname, '../../public/datasets/core.json')]).map((file) =>
      Dataset.parse(JSON.parse(readFileSync(file, 'utf8'))),
    ),
  )
