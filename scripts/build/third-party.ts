import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contents } from './contents.ts'

/** A library of which something ships: name, version, licence by its SPDX name, and the text that the licence asks to keep. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const LICENCE_FILE = /^(licen[cs]e|copying)(\..*)?$/i

/** The libraries that a build's scripts hold code of, by name. Throws where one of them says no licence. */
export function thirdParties(contents: Contents, root: string): ThirdParty[] {
  const names = new Set<string>()
  for (const modules of Object.values(contents))
    for (const module of Object.keys(modules)) {
      const [, inside] = module.split(/node_modules\/(?!.*node_modules\/)/)
      const name = inside && /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0]
      if (name) names.add(name)
    }
  return [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >
    if (!version || typeof license !== 'string') throw new Error(`${name} says no version or no licence`)
    const file = existsSync(folder) ? readdirSync(folder).find((entry) => LICENCE_FILE.test(entry)) : undefined
    return { name, version, licence: license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' }
  })
}

/** What ships beside the code: each library, its licence and that licence's text. */
export const noticeOf = (parties: readonly ThirdParty[]): string =>
  `Maekrak holds code of these libraries.\n\n${parties
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)}`
