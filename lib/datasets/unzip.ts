import { Unzip, UnzipInflate } from 'fflate'
import { decodeUtf8 } from './bytes.ts'
import { MAX_DATASET } from './manifest.ts'
import { Refused } from './refusal.ts'

const MAX_FILES = 200
const MB = 1024 * 1024
/** So little at a time that even the densest bomb (1 : 1032) makes no more than 16 MB before it is counted. */
const SLICE = 16 * 1024

/** Whether these are the first bytes of a zip file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * The CSV tables and dataset.json of a zip, texts by file name, from its root or from one folder in it. Nothing is
 * written anywhere; bounded in files and in bytes unpacked. Throws Refused.
 */
export function unzipTables(zip: Uint8Array): Map<string, string> {
  const parts = new Map<string, Uint8Array[]>()
  let total = 0
  let files = 0
  /** Thrown inside the library's callback, a refusal would come back as the library's own error. */
  let bomb = false
  const stream = new Unzip((file) => {
    const name = file.name.replaceAll('\\', '/')
    if (++files > MAX_FILES) throw new Refused('zip-files', { max: MAX_FILES })
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..'))
      throw new Refused('zip-path', { name: name.slice(0, 100) })
    const last = name.slice(name.lastIndexOf('/') + 1)
    const wanted = !name.startsWith('__MACOSX/') && (/^[^.].*\.csv$/i.test(last) || last === 'dataset.json')
    if (!wanted) return
    if (parts.has(last)) throw new Refused('zip-path', { name: name.slice(0, 100) })
    const chunks: Uint8Array[] = []
    parts.set(last, chunks)
    file.ondata = (error, chunk) => {
      if (bomb) return
      if (error) throw error
      total += chunk.length
      if (total > MAX_DATASET) bomb = true
      else chunks.push(chunk)
    }
    file.start()
  })
  stream.register(UnzipInflate)
  try {
    for (let at = 0; at < zip.length; at += SLICE) {
      stream.push(zip.subarray(at, at + SLICE), at + SLICE >= zip.length)
      if (bomb) throw new Refused('zip-bomb', { max: MAX_DATASET / MB })
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('zip-damaged')
  }
  if (!parts.has('dataset.json')) throw new Refused('zip-missing', { name: 'dataset.json' })
  return new Map([...parts].map(([name, chunks]) => [name, decodeUtf8(concat(chunks))]))
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
