import type { Plugin } from 'vite'

/** A place in a library where text would become code or markup, which Maekrak never has it do, and what stands there. */
interface Sink {
  readonly module: RegExp
  readonly found: string | RegExp
  readonly instead: string
}

/** A library that is updated must be looked at again: a sink that is not found stops the build. */
const SINKS: readonly Sink[] = [
  // zod compiles its parsers where it may; an extension's pages forbid that, and even asking is reported by strict policies
  {
    module: /\/zod\/v4\/core\/util\.js$/,
    found: /const F = Function;\s+new F\(""\);\s+return true;/,
    instead: 'return false;',
  },
  {
    module: /\/zod\/v4\/core\/doc\.js$/,
    found: /compile\(\) \{[\s\S]+?\n {4}\}/,
    instead: 'compile() { throw new Error("No code from text"); }',
  },
  // preact's dangerouslySetInnerHTML: nothing here uses it
  {
    module: /\/preact\/dist\/preact\.mjs$/,
    found: /\(t\.innerHTML=h\.__html\)/,
    instead: '0',
  },
  // Readability on its clone of the page: a parsed document's nodes rather than markup
  {
    module: /\/@mozilla\/readability\/Readability\.js$/,
    found: 'page.innerHTML = pageCacheHtml;',
    instead: 'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    module: /\/@mozilla\/readability\/Readability\.js$/,
    found: 'tmp.innerHTML = noscript.innerHTML;',
    instead:
      'tmp.replaceChildren(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
]

/** Takes out of the libraries what would turn text into code or markup, so that what ships holds no such place at all. */
export function unusedSinks(): Plugin {
  return {
    name: 'maekrak-unused-sinks',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '')
      let changed = code
      for (const { module, found, instead } of SINKS) {
        if (!module.test(path)) continue
        const next = changed.replace(found, instead)
        if (next === changed) throw new Error(`${path} no longer holds ${found}; see scripts/build/unused-sinks.ts`)
        changed = next
      }
      return changed === code ? null : { code: changed, map: null }
    },
  }
}
