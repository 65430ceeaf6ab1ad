import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../../lib/datasets/bytes.ts'
import { applyDelta, diffDatasets } from '../../lib/datasets/delta.ts'
import { datasetText } from '../../lib/datasets/file.ts'
import { type Manifest, readManifest } from '../../lib/datasets/manifest.ts'
import { Refused } from '../../lib/datasets/refusal.ts'
import { publicKeyOf, signed, verifies } from '../../lib/datasets/signature.ts'
import { compareVersions } from '../../lib/datasets/version.ts'
import { parseDataset } from '../../lib/facts/check-dataset.ts'
import { refusalText } from '../../lib/wording/dataset-refusals.ts'

export const publishOptions = {
  key: { type: 'string' },
  public: { type: 'string' },
  base: { type: 'string', multiple: true },
  mirror: { type: 'string', multiple: true },
  expires: { type: 'string' },
  ko: { type: 'string' },
  en: { type: 'string' },
} as const

interface Values {
  readonly out?: string | undefined
  readonly key?: string | undefined
  readonly public?: string | undefined
  readonly base?: string[] | undefined
  readonly mirror?: string[] | undefined
  readonly expires?: string | undefined
  readonly ko?: string | undefined
  readonly en?: string | undefined
}

/** Something that the publisher has to mend; its message is the line that is printed. */
class Stop extends Error {}

/** Runs keygen, manifest, sign or verify; false: it is none of them, or lacks what it needs. */
export async function publish(command: string | undefined, files: readonly string[], values: Values): Promise<boolean> {
  const [file] = files
  const { out, key } = values
  try {
    if (command === 'keygen' && out !== undefined) await keygen(out)
    else if (command === 'manifest' && file !== undefined && out !== undefined && key !== undefined)
      await writeManifest(file, out, secretFrom(key), values)
    else if (command === 'sign' && file !== undefined && key !== undefined)
      await resign(file, out ?? file, secretFrom(key))
    else if (command === 'verify' && file !== undefined) await verify(file, values.public)
    else return false
  } catch (error) {
    console.log(`${file ?? out ?? ''}: ${said(error)}`)
    process.exitCode = 1
  }
  return true
}

/** What a publisher can mend, as a line; anything else is a fault of ours and is thrown on. */
function said(error: unknown): string {
  if (error instanceof Refused) return refusalText('en', error.refusal.code, error.refusal.params)
  if (error instanceof Stop || (error instanceof Error && 'syscall' in error)) return error.message
  throw error
}

/** A new secret in a file that only its owner may read; the public key is printed. */
async function keygen(out: string): Promise<void> {
  if (existsSync(out)) throw new Stop('exists; a key is never written over')
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(out, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  console.log(await publicKeyOf(secret))
}

function secretFrom(file: string): string {
  const secret = readFileSync(file, 'utf8').trim()
  if (!/^[\w-]{43}$/.test(secret)) throw new Stop(`${file} holds no secret key`)
  return secret
}

function datasetFrom(file: string) {
  const checked = parseDataset(readFileSync(file, 'utf8'))
  if ('dataset' in checked) return checked.dataset
  const [fault] = checked.faults
  throw new Stop(`${file}:${fault?.path ?? ''}: ${fault?.message.en ?? 'not a dataset'}`)
}

/** Puts the dataset, deltas from earlier versions and the signed manifest into a folder, ready for a static host. */
async function writeManifest(file: string, folder: string, secret: string, values: Values): Promise<void> {
  const dataset = datasetFrom(file)
  const bytes = new Uint8Array(readFileSync(file))
  const hash = await sha256(bytes)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  if (existsSync(path)) {
    const { manifest } = readManifest(readFileSync(path, 'utf8'))
    if (manifest.id !== dataset.id) throw new Stop(`${path} is of another dataset, ${manifest.id}`)
    const step = compareVersions(dataset.version, manifest.version)
    if (step < 0 || (step === 0 && manifest.dataset.sha256 !== hash))
      throw new Stop(`version ${dataset.version} does not grow: readers have ${manifest.version}`)
  }
  copyFileSync(file, join(folder, `${hash}.json`))
  const deltas: NonNullable<Manifest['deltas']> = []
  for (const base of values.base ?? []) {
    const before = datasetFrom(base)
    const patch = `${JSON.stringify(diffDatasets(before, dataset))}\n`
    if (applyDelta(before, patch) !== new TextDecoder().decode(bytes))
      throw new Stop(`not written by 'dataset build', so no delta can make it; leave out --base`)
    const patchBytes = new TextEncoder().encode(patch)
    if (patchBytes.length >= bytes.length) continue // nothing gained
    const url = `${await sha256(patchBytes)}.delta.json`
    writeFileSync(join(folder, url), patchBytes)
    const from = await sha256(new TextEncoder().encode(datasetText(before)))
    deltas.push({ base: from, url, bytes: patchBytes.length, sha256: await sha256(patchBytes) })
  }
  const { ko, en } = values
  const manifest = {
    format: 'maekrak-manifest',
    formatVersion: 1,
    id: dataset.id,
    version: dataset.version,
    released: dataset.released,
    ...(values.expires !== undefined && { expires: values.expires }),
    key: await publicKeyOf(secret),
    dataset: { url: `${hash}.json`, bytes: bytes.length, sha256: hash },
    ...(deltas.length > 0 && { deltas }),
    ...(values.mirror && { mirrors: values.mirror }),
    ...((ko ?? en) !== undefined && { notes: { ko: ko ?? en ?? '', en: en ?? ko ?? '' } }),
  }
  await write(path, manifest, secret)
}

/** Signs a manifest that was edited by hand. */
async function resign(file: string, out: string, secret: string): Promise<void> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refused('manifest-json')
  }
  await write(out, { ...(value as object), key: await publicKeyOf(secret) }, secret)
}

async function write(path: string, manifest: object, secret: string): Promise<void> {
  const text = `${JSON.stringify(await signed(manifest, secret), null, 2)}\n`
  readManifest(text) // what a reader would refuse is not written
  writeFileSync(path, text)
}

/** As a reader's browser would: the signature, and size and hash of every file that lies beside the manifest. */
async function verify(file: string, key: string | undefined): Promise<void> {
  const { raw, manifest } = readManifest(readFileSync(file, 'utf8'))
  const by = key ?? manifest.key
  if (by === undefined) throw new Refused('no-key')
  if (key !== undefined && manifest.key !== undefined && manifest.key !== key) throw new Refused('key-changed')
  if (!(await verifies(raw, by))) throw new Refused('signature')
  for (const { url, bytes, sha256: hash } of [manifest.dataset, ...(manifest.deltas ?? [])]) {
    const path = join(dirname(file), url)
    if (!existsSync(path)) throw new Stop(`${url} does not lie beside it`)
    const found = new Uint8Array(readFileSync(path))
    if (found.length !== bytes || (await sha256(found)) !== hash) throw new Stop(`${url} is not the signed file`)
  }
  const { id, version } = datasetFrom(join(dirname(file), manifest.dataset.url))
  if (id !== manifest.id) throw new Refused('dataset-id', { found: id, wanted: manifest.id })
  if (version !== manifest.version) throw new Refused('dataset-version', { found: version, wanted: manifest.version })
  console.log(`${manifest.id} ${manifest.version} signed by ${by}`)
}
