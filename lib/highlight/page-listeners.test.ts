import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** What a source file listens to in a page, as docs/pages.md writes it. */
function listened(source: string): string[] {
  const events = [...source.matchAll(/(?:([\w.]+)\??\.)?addEventListener\(\s*'(\w+)'/g)].map(
    ([, target = 'window', event]) => `${target.replace('globalThis.', '')} \`${event}\``,
  )
  const observers = [...source.matchAll(/new (\w+Observer)\(/g)].map(([, name]) => `\`${name}\``)
  return [...events, ...observers]
}

it('docs/pages.md lists every listener and observer of the page, and no other', () => {
  const inCode = ['lib/article', 'lib/highlight'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        listened(readFileSync(join(ROOT, folder, file), 'utf8')).map((what) => `${folder}/${file}: ${what}`),
      ),
  )
  const inDocs = [
    ...readFileSync(join(ROOT, 'docs/pages.md'), 'utf8').matchAll(/^\| `(lib[^`]+)` +\| ([^|]+?) +\|/gm),
  ].map(([, file, what]) => `${file}: ${what}`)
  expect(inCode.length).toBeGreaterThan(10)
  expect(inDocs.sort()).toEqual(inCode.sort())
})
