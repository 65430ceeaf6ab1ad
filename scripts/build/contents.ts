import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Plugin } from 'vite'

/** Bytes of each module in each script of a build, before compression: file → module → bytes. */
export type Contents = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Writes down what each script of a build is made of. The entry points are built one by one, so each adds to the file. */
export function contents(file: string, root: string): Plugin {
  return {
    name: 'maekrak-contents',
    generateBundle(_options, bundle) {
      const own: Record<string, Record<string, number>> = {}
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        const modules = Object.entries(output.modules).filter(([, { renderedLength }]) => renderedLength > 0)
        own[output.fileName] = Object.fromEntries(
          modules.map(([id, { renderedLength }]) => [
            relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).replaceAll('\\', '/'),
            renderedLength,
          ]),
        )
      }
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ ...readContents(file), ...own }, null, 1))
    },
  }
}

export function readContents(file: string): Contents {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Contents
  } catch {
    return {}
  }
}
