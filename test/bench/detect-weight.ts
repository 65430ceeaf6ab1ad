import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { compileLexicon } from '../../lib/detect/names/compile-lexicon.ts'
import type { LexiconEntry } from '../../lib/facts/fact-index.ts'

const ENTRY = 'virtual:detection'
const ROOT = join(import.meta.dirname, '../..')

/** Bytes of detection with the agencies' compiled lexicon, in one minified script. */
export async function detectionWeight(
  entries: readonly LexiconEntry[],
): Promise<{ minified: number; gzipped: number }> {
  const source = `
    import { detect } from '${ROOT}/lib/detect/detect.ts'
    import { openLexicon } from '${ROOT}/lib/detect/names/lexicon.ts'
    const lexicon = openLexicon(${JSON.stringify(compileLexicon(entries))})
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
