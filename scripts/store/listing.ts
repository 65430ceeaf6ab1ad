/** Browsers that packages are made for. */
export type Store = 'chrome' | 'edge' | 'firefox'

interface Manifest {
  readonly permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
}

/** The text under a heading of the second level; '' where there is no such heading. */
export const section = (markdown: string, heading: string): string =>
  `\n${markdown}`.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? ''

/** Rows of the table of docs/store/permissions.md. */
export const reasons = (markdown: string) =>
  markdown.split('\n').flatMap((line) => {
    const [, name, stores, en, ko] = line.split('|').map((cell) => cell.trim())
    const permission = /^`(.+)`$/.exec(name ?? '')?.[1]
    return permission && stores && en && ko ? [{ permission, stores: stores.split(', '), en, ko }] : []
  })

/** What a manifest as built asks for without a reason in the table, and what the table explains that it doesn't ask for. */
export function unexplained(manifest: Manifest, store: Store, markdown: string): string[] {
  const asked = new Set([
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions?.length ? ['host_permissions'] : []),
    ...(manifest.optional_host_permissions?.length ? ['optional_host_permissions'] : []),
  ])
  const explained = new Set(
    reasons(markdown).flatMap(({ permission, stores }) => (stores.includes(store) ? [permission] : [])),
  )
  return [
    ...[...asked].filter((name) => !explained.has(name)).map((name) => `${name}: asked for without a reason`),
    ...[...explained].filter((name) => !asked.has(name)).map((name) => `${name}: explained, but not asked for`),
  ]
}
