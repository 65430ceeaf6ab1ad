/** A compiled dataset's bytes, all of them here or brought in as they are needed. */
export interface IndexBytes {
  readonly buffer: ArrayBuffer
  /** Makes sure that [from, to) is here. Throws NotLoaded where it must be read first. */
  need(from: number, to: number): void
}

/** Thrown where an answer needs bytes that are still on disk: read them with `load`, then ask again. */
export class NotLoaded extends Error {
  readonly load: () => Promise<void>
  constructor(load: () => Promise<void>) {
    super('not loaded yet')
    this.load = load
  }
}

/** Bytes that are all in memory. A view that begins on an odd place of its buffer is copied, since arrays are aligned. */
export function wholeBytes(bytes: Uint8Array): IndexBytes {
  const { buffer, byteOffset, byteLength } = bytes
  const aligned = byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer
  return { buffer: aligned ? buffer : new Uint8Array(bytes).buffer, need: () => {} }
}
