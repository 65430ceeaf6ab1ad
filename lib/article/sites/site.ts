import type { Seen } from './seen.ts'

/** How a kind of page holds an article. Selectors without commas inside brackets; of a list, the first that is there counts. */
export interface Structure {
  /** The element that holds the running text, without headline and related links. */
  readonly body: string
  /** Elements inside the body that are no running text (captions, scripts and form fields never are). */
  readonly skip?: string
  /** Where headline, date and paper are shown, for pages whose metadata does not say them. */
  readonly title?: string
  readonly date?: string
  readonly publisher?: string
  /** The page goes on to the next article without loading anew: the bootstrap has to run on every page of the host. */
  readonly soft?: true
}

/** One host's row. Adding a site is adding a row, and a structure in test/pages/sites if its structure is new. */
export interface Site extends Structure {
  /** `www.` also stands for the host without it. */
  readonly host: string
  /** Paths of articles, `*` for anything; other pages of the host are left alone. */
  readonly paths: readonly string[]
  /** Where this structure was seen, which also says how old the sighting is. */
  readonly seen: Seen
}

/** Whether a path of a URL (without its query) is one of an article. Linear: the parts between the stars, in their order. */
export function isArticlePath(paths: readonly string[], pathname: string): boolean {
  return paths.some((glob) => {
    const [first = '', ...rest] = glob.split('*')
    if (rest.length === 0) return pathname === glob
    const last = rest.pop() ?? ''
    if (!pathname.startsWith(first)) return false
    let at = first.length
    for (const part of rest) {
      const found = pathname.indexOf(part, at)
      if (found < 0) return false
      at = found + part.length
    }
    return pathname.length - last.length >= at && pathname.endsWith(last)
  })
}

/** The hosts that a row stands for. */
export const hostsOf = ({ host }: Pick<Site, 'host'>): string[] =>
  host.startsWith('www.') ? [host, host.slice(4)] : [host]

/** Match patterns of a row's articles, as the manifest takes them; a path pattern also covers the query. */
export const articleMatches = (site: Site): string[] =>
  hostsOf(site).flatMap((host) =>
    site.soft ? [`*://${host}/*`] : site.paths.map((path) => `*://${host}${path.endsWith('*') ? path : `${path}*`}`),
  )
