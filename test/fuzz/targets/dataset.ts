import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { annotate } from '../../../lib/annotate/annotate.ts'
import { entityCards } from '../../../lib/annotate/entity-card.ts'
import { compile, openBytes } from '../../../lib/datasets/compile.ts'
import { datasetText } from '../../../lib/datasets/file.ts'
import { separate } from '../../../lib/datasets/separate.ts'
import { type Checked, parseDataset } from '../../../lib/facts/check-dataset.ts'
import { openCompiled } from '../../../lib/facts/open-index.ts'
import type { Dataset } from '../../../lib/facts/schema.ts'
import { part } from '../core.ts'
import { type Edit, edited, edits, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'

const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\u0000',
  '\\ud800',
  'null',
  '1e999',
  '-',
  '/**/',
  '\u0000',
  '\ufeff',
]

/** A dataset's file: the core's with changes to its values and its text, or any JSON. */
export const dataset = target(
  'dataset',
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ edits, splices: splices(fc.oneof(fc.constantFrom(...TOKENS), oddText), 1) }) },
    { weight: 1, arbitrary: fc.record({ value: fc.jsonValue() }) },
  ),
  (of: { readonly edits: Edit[]; readonly splices: Splice[] } | { readonly value: unknown }) => {
    const text = 'value' in of ? JSON.stringify(of.value) : spliced(edited(part, of.edits), of.splices)
    const checked = parseDataset(text)
    if ('faults' in checked) reasoned(checked.faults)
    else works(checked.dataset)
    deepStrictEqual(({} as { polluted?: unknown }).polluted, undefined)
  },
)

/** Each fault says where and why, in both languages. */
export function reasoned(faults: Extract<Checked, { faults: unknown }>['faults']): void {
  ok(faults.length > 0 && faults.length <= 100, `${faults.length} faults`)
  for (const { path, message } of faults) {
    ok(typeof path === 'string' && !/[\p{Cc}\p{Cs}]/u.test(path), 'path')
    for (const said of [message.ko, message.en]) ok(said !== '' && !/undefined|NaN|\[object/.test(said), said)
  }
}

/** What is accepted is written and read again, compiles and opens beside the core, and answers all that is asked of it. */
export function works(accepted: Dataset): void {
  deepStrictEqual(parseDataset(datasetText(accepted)), { dataset: accepted })
  const own = separate([part, { ...accepted, id: 'other' }])
  const index = openCompiled(own.map((one) => openBytes(compile(one))))
  const [, beside = accepted] = own
  for (const { id } of beside.facts) ok(index.fact(id) !== undefined, `fact ${id}`)
  for (const { id } of beside.programs) ok(index.program(id) !== undefined && index.facts(id), `programme ${id}`)
  for (const { id } of beside.agencies) ok(index.agency(id) !== undefined && index.budgetsOf(id), `agency ${id}`)
  for (const { id } of beside.sources) ok(index.source(id) !== undefined, `source ${id}`)
  const names = [...accepted.programs, ...accepted.agencies].slice(0, 4).map(({ name }) => name.ko)
  for (const name of names) entityCards(name, index, 'ko', 3)
  const text = names.map((name) => `올해 ${name} 예산은 1조2000억원으로 지난해 9000억원보다 늘었다.`).join(' ')
  const { contexts } = annotate({ text, title: null, publishedAt: '2026-03-01', publisher: null }, index, 'en')
  for (const { inputs, sources } of contexts) ok(inputs.length > 0 && sources.length > 0, 'a context without its roots')
}
