import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { LexiconEntry } from '../../lib/facts/fact-index.ts'

const ENTRY = 'virtual:detection'
const ROOT = join(import.meta.dirname, '../..')

/** A name without the words for its fields, and without what is empty behind. */
function row({ text, entity, name, ambiguous, from, to }: LexiconEntry) {
  const cells = [text, entity, name === entity ? 0 : name, ambiguous ? 1 : 0, from ?? 0, to ?? 0]
  while (cells.at(-1) === 0) cells.pop()
  return cells
}

/** Bytes of detection with the agencies' names, in one minified script. */
export async function detectionWeight(
  entries: readonly LexiconEntry[],
): Promise<{ minified: number; gzipped: number }> {
  const source = `
    import { detect } from '${ROOT}/lib/detect/detect.ts'
    import { lexiconFrom } from '${ROOT}/lib/detect/names/lexicon.ts'
    const rows = ${JSON.stringify(entries.map(row))}
    const lexicon = lexiconFrom(rows.map(([text, entity, name, ambiguous, from, to]) =>
      ({ text, entity, name: name || entity, ambiguous: !!ambiguous, from: from || null, to: to || null })))
    globalThis.detected = (text, publishedAt) => detect(text, { lexicon, publishedAt })
  `
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      {
        name: 'detection',
        resolveId: (id) => (id === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  })
  const outputs = Array.isArray(result) ? result.flatMap((r) => r.output) : 'output' in result ? result.output : []
  const code = outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}
