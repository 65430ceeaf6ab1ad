import { ftruncateSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20
const LINE_END = 10

/**
 * Opens a file of answers to go on behind its last whole line; what a killed run wrote of a line is cut off. Answers are
 * in the order of the input, one a line, so `done` is the number of input lines that need not be read again.
 */
export function openOutput(path: string): { readonly fd: number; readonly done: number } {
  const fd = openSync(path, 'a+')
  const chunk = Buffer.alloc(CHUNK)
  let done = 0
  let whole = 0
  for (let at = 0; ; ) {
    const read = readSync(fd, chunk, 0, CHUNK, at)
    if (read === 0) break
    for (let from = chunk.indexOf(LINE_END); from >= 0 && from < read; from = chunk.indexOf(LINE_END, from + 1)) {
      done++
      whole = at + from + 1
    }
    at += read
  }
  ftruncateSync(fd, whole)
  return { fd, done }
}
