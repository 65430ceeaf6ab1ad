import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { compileLexicon } from '../../lib/detect/names/compile-lexicon.ts'
import type { LexiconEntry } from '../../lib/facts/fact-index.ts'

const ENTRY = 'virtual:detection'
const ROOT = join(import.meta.dirname, '../..')

/** What is weighed: all of detection, as the worker has it, or what a page has to find where to mark. */
const WEIGHED = {
  'detection and agencies': ['detect/detect.ts', 'detect(text, { lexicon, publishedAt })'],
  'what a page has of it': ['highlight/find-marks.ts', 'findMarks(text, lexicon, publishedAt)'],
} as const
export const WEIGHTS = Object.keys(WEIGHED) as (keyof typeof WEIGHED)[]

/** Bytes of one of them with the agencies' compiled lexicon, in one minified script. */
export async function detectionWeight(
  what: keyof typeof WEIGHED,
  entries: readonly LexiconEntry[],
): Promise<{ minified: number; gzipped: number }> {
  const [file, call] = WEIGHED[what]
  const source = `
    import { ${call.slice(0, call.indexOf('('))} } from '${ROOT}/lib/${file}'
    import { openLexicon } from '${ROOT}/lib/detect/names/lexicon.ts'
    const lexicon = openLexicon(${JSON.stringify(compileLexicon(entries))})
    globalThis.detected = (text, publishedAt) => ${call}
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
