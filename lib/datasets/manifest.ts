import { z } from 'zod'
import { zodFault } from '../facts/fault.ts'
import { Dataset } from '../facts/schema.ts'
import { Refused } from './refusal.ts'

/** What a manifest may be at most, in UTF-16 code units: some 20 deltas and notes, with room. */
export const MAX_MANIFEST = 64 * 1024
/** As much as the check of a dataset reads (lib/facts/check-dataset.ts). */
export const MAX_DATASET = 80 * 1024 * 1024

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const file = z.object({ url: z.string().min(1).max(2000), bytes: z.int().min(1).max(MAX_DATASET), sha256 })
const { id, version, released } = Dataset.shape

/**
 * Update manifest, format 1. A field that is not known here is passed over, so that the format can grow; the signature
 * holds for it all the same, since it is verified over the whole as it came.
 */
export const Manifest = z.object({
  format: z.literal('maekrak-manifest'),
  formatVersion: z.literal(1),
  id,
  version,
  released,
  /** Last day on which the manifest may be used: ends what a server can do by answering with an old one for ever. */
  expires: z.iso.date().optional(),
  /** The publisher's public key, fixed by whoever subscribes without having been given one. */
  key: z.string().max(100).optional(),
  dataset: file,
  /** Patches from earlier versions: `base` is the sha256 of the version that a patch starts from. */
  deltas: z
    .array(file.extend({ base: sha256 }))
    .max(20)
    .optional(),
  /** Folders at which the same files are found under the same names. */
  mirrors: z.array(z.string().max(2000)).max(5).optional(),
  notes: z.object({ ko: z.string().max(2000), en: z.string().max(2000) }).optional(),
  signature: z.string().max(100),
})
export type Manifest = z.infer<typeof Manifest>

/** A manifest as it came, for its signature, and as it is used. Throws Refused. */
export function readManifest(text: string): { readonly raw: Record<string, unknown>; readonly manifest: Manifest } {
  if (text.length > MAX_MANIFEST) throw new Refused('manifest-schema', { path: `> ${MAX_MANIFEST}` })
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new Refused('manifest-json')
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new Refused('manifest-json')
  const { format, formatVersion } = raw as { format?: unknown; formatVersion?: unknown }
  if (format === 'maekrak-manifest' && typeof formatVersion === 'number' && formatVersion > 1)
    throw new Refused('newer-format', { version: formatVersion })
  const parsed = Manifest.safeParse(raw, { reportInput: true })
  if (!parsed.success) {
    const faults = parsed.error.issues.slice(0, 20).flatMap((issue) => zodFault(issue))
    throw new Refused('manifest-schema', { path: faults[0]?.path ?? '' }, faults)
  }
  return { raw: raw as Record<string, unknown>, manifest: parsed.data }
}
