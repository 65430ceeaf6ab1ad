import { sha256 } from './bytes.ts'
import type { Examined, Surroundings } from './examine.ts'
import type { Manifest } from './manifest.ts'
import { Refused } from './refusal.ts'
import { BrokenOff, download, safeUrl } from './transport.ts'
import type { World } from './world.ts'

type Named = { readonly url: string; readonly bytes: number; readonly sha256: string }
type Progress = ((bytes: number, of: number) => void) | undefined

/** The version in use, from which a delta may start. */
export interface Base {
  readonly sha256: string
  readonly raw: Uint8Array<ArrayBuffer>
}

/**
 * Fetches the version that a manifest names and examines it: as a delta where one starts from what is here, else whole.
 * A delta that does not hold costs one request, never the update. Throws Refused.
 */
export async function fetchVersion(
  world: World,
  manifest: Manifest,
  url: URL,
  around: Surroundings,
  base: Base | null,
  signal?: AbortSignal,
  progress?: Progress,
): Promise<Examined> {
  const { id, version, dataset, deltas, mirrors } = manifest
  const wanted = { id, version }
  const places = [url, ...(mirrors ?? []).map((mirror) => safeUrl(mirror, undefined, world.rules))]
  const delta = base && deltas?.find((patch) => patch.base === base.sha256 && patch.bytes < dataset.bytes)
  if (base && delta)
    try {
      const bytes = await fetchFile(world, delta, places, signal, progress)
      return await world.examine(
        { kind: 'delta', bytes, base: base.raw, sha256: dataset.sha256, wanted, around },
        signal,
      )
    } catch (error) {
      if (!(error instanceof Refused)) throw error // cancelled, or the store: the whole file would not help
    }
  const bytes = await fetchFile(world, dataset, places, signal, progress)
  return world.examine({ kind: 'download', bytes, wanted, around }, signal)
}

/** One file, from the first place that has it whole; what broke off goes on at the next. Throws Refused. */
async function fetchFile(
  world: World,
  file: Named,
  places: readonly URL[],
  signal: AbortSignal | undefined,
  progress: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  let had: readonly Uint8Array<ArrayBuffer>[] = []
  let last: Refused | undefined
  for (const place of places) {
    try {
      const url = safeUrl(file.url, place.href, world.rules)
      if (url.origin !== place.origin) throw new Refused('other-origin', { url: url.href, origin: place.origin })
      const answer = await download(world, {
        url,
        max: file.bytes,
        exact: file.bytes,
        had,
        signal,
        progress: progress && ((bytes) => progress(bytes, file.bytes)),
      })
      if (answer.kind === 'unchanged') throw new Refused('http-status', { url: url.href, status: 304 })
      if ((await sha256(answer.bytes)) === file.sha256) return answer.bytes
      had = [] // whatever was kept was not of this file
      throw new Refused('hash')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error instanceof BrokenOff) had = error.parts
      last ??= error
    }
  }
  throw last ?? new Refused('hash')
}
