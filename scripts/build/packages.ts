import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Contents, readContents } from './contents.ts'

export const ROOT = join(import.meta.dirname, '../..')

/** What a command that looks at the packages was asked: their folder, and whether it writes its page anew. */
export function packagesAsked(usage: string): { readonly folder: string; readonly write: boolean } {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const folder = positionals[0] ?? join(ROOT, '.output/packages')
  if (!existsSync(join(folder, 'contents-chrome.json'))) {
    console.error(`No packages in ${folder}: npm run package makes them`)
    process.exit(2)
  }
  return { folder, write: values.write }
}

/** What the scripts of all three packages are made of. */
export const contentsOfAll = (folder: string): Contents =>
  Object.fromEntries(
    ['chrome', 'edge', 'firefox'].flatMap((browser) =>
      Object.entries(readContents(join(folder, `contents-${browser}.json`))).map(([file, modules]) => [
        `${browser}/${file}`,
        modules,
      ]),
    ),
  )
