import { ok } from 'node:assert/strict'
import fc from 'fast-check'
import { decideUpdate } from '../../../lib/datasets/decide-update.ts'
import { datasetText } from '../../../lib/datasets/file.ts'
import { readManifest } from '../../../lib/datasets/manifest.ts'
import { signed, verifies } from '../../../lib/datasets/signature.ts'
import { offer } from '../../../lib/datasets/subscribe.ts'
import { hashOf, manifestFor, PUBLIC, SECRET } from '../../support/dataset-release.ts'
import { NOW, testWorld } from '../../support/dataset-world.ts'
import { part } from '../core.ts'
import { type Edit, edited, edits, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'
import { orRefused } from './refused.ts'

const dataset = { ...part, id: 'fuzzed', released: '2026-01-15' }
const file = datasetText(dataset)
const deltas = [{ base: hashOf('other'), url: 'delta.json', bytes: 10, sha256: hashOf('delta') }]
const manifest = await manifestFor(file, dataset, {
  deltas,
  mirrors: ['https://mirror.example/'],
  expires: '2027-01-01',
})
const ADDRESS = 'https://example.org/data/manifest.json'
const known = { id: 'fuzzed', seen: { version: '1.0', sha256: hashOf('before') } }

/** A signed manifest: with changes, signed before them or after, and changes to its text. */
export const manifestTarget = target(
  'manifest',
  fc.record({ edits, signedAfter: fc.boolean(), splices: splices(oddText, 2) }),
  async ({
    edits: changes,
    signedAfter,
    splices: cuts,
  }: {
    edits: Edit[]
    signedAfter: boolean
    splices: Splice[]
  }) => {
    const text = spliced(await written(changes, signedAfter), cuts)
    const read = await orRefused(() => readManifest(text))
    if ('value' in read) {
      const { raw, manifest: of } = read.value
      const holds = await verifies(raw, PUBLIC)
      for (const before of [null, known]) decideUpdate(before, of, NOW)
      if (!signedAfter && holds) ok(same(raw), 'a changed manifest under the old signature')
    }
    const world = testWorld({ fetch: served(text) }, noStore)
    const offered = await orRefused(() => offer(world, `${ADDRESS}#key=${PUBLIC}`))
    if ('value' in offered) ok(offered.value.examined.sha256 === hashOf(file), 'another file than the signed one')
  },
)

async function written(changes: readonly Edit[], signedAfter: boolean): Promise<string> {
  const text = edited(manifest, changes)
  const value: unknown = JSON.parse(text)
  if (!signedAfter || typeof value !== 'object' || value === null || Array.isArray(value)) return text
  try {
    return JSON.stringify(await signed(value, SECRET))
  } catch {
    return text // a lone surrogate has no canonical form, so nobody can sign it
  }
}

const sorted = (value: unknown): unknown =>
  typeof value !== 'object' || value === null
    ? value
    : Array.isArray(value)
      ? value.map(sorted)
      : Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, of]) => [key, sorted(of)])
const same = (raw: unknown) => JSON.stringify(sorted(raw)) === JSON.stringify(sorted(manifest))

const served =
  (text: string): typeof fetch =>
  async (url) => {
    const body = String(url) === ADDRESS ? text : String(url).endsWith(`${hashOf(file)}.json`) ? file : null
    return new Response(body, { status: body === null ? 404 : 200, headers: { 'content-type': 'application/json' } })
  }

/** Offering stores nothing, so nothing need be kept. */
const noStore = { find: async () => undefined, all: async () => [] } as unknown as Parameters<typeof testWorld>[1]
