import { createHash } from 'node:crypto'
import { diffDatasets } from '../../lib/datasets/delta.ts'
import { datasetText } from '../../lib/datasets/file.ts'
import type { Manifest } from '../../lib/datasets/manifest.ts'
import { publicKeyOf, signed } from '../../lib/datasets/signature.ts'
import type { Dataset } from '../../lib/facts/schema.ts'
import type { DatasetHost } from './dataset-host.ts'

/** Two fixed secrets: the publisher's and somebody else's. */
export const SECRET = Buffer.alloc(32, 7).toString('base64url')
export const OTHER_SECRET = Buffer.alloc(32, 9).toString('base64url')
export const PUBLIC = await publicKeyOf(SECRET)

export const hashOf = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** A signed manifest for a file's text; `change` comes before the signature. */
export const manifestFor = (
  text: string | Uint8Array,
  dataset: { readonly id: string; readonly version: string; readonly released: string },
  change: Partial<Manifest> = {},
  secret = SECRET,
) =>
  signed(
    {
      format: 'maekrak-manifest',
      formatVersion: 1,
      id: dataset.id,
      version: dataset.version,
      released: dataset.released,
      key: PUBLIC,
      dataset: { url: `${hashOf(text)}.json`, bytes: Buffer.from(text).length, sha256: hashOf(text) },
      notes: { ko: '시험', en: 'test' },
      ...change,
    },
    secret,
  )

/** Publishes a version on a host as `dataset manifest` does: content-addressed file, delta from `before`, manifest. */
export async function release(
  host: DatasetHost,
  dataset: Dataset,
  { before, ...change }: Partial<Manifest> & { readonly before?: Dataset } = {},
): Promise<string> {
  const text = datasetText(dataset)
  host.put(`/data/${hashOf(text)}.json`, text)
  let deltas: Manifest['deltas']
  if (before) {
    const patch = `${JSON.stringify(diffDatasets(before, dataset))}\n`
    host.put(`/data/${hashOf(patch)}.delta.json`, patch)
    const base = hashOf(datasetText(before))
    deltas = [{ base, url: `${hashOf(patch)}.delta.json`, bytes: Buffer.from(patch).length, sha256: hashOf(patch) }]
  }
  const manifest = await manifestFor(text, dataset, { ...(deltas && { deltas }), ...change })
  host.put('/data/manifest.json', JSON.stringify(manifest))
  return `${host.origin}/data/manifest.json`
}
