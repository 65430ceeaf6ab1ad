import { ARTICLE_MARKUP, firstOf, speaksOfMoney } from './cheap.ts'
import { isPrivatePage } from './sensitive.ts'
import { isArticlePath, type Site, type Structure } from './sites/site.ts'
import { systems } from './sites/systems.ts'

/** An article in a page: where its text is, and what in there is none of it. */
export interface FoundArticle {
  readonly body: HTMLElement
  /** The rule by which it was found; null: by its markup. */
  readonly rule: Structure | null
  /** For an article found by Readability: the elements it kept; all others inside the body are skipped. */
  readonly kept?: ReadonlySet<Element>
}

/** Bodies that pages of no known site share. */
export const COMMON_BODIES =
  '[itemprop="articleBody"], .article_view, #articleBody, #article_body, .article-body, .entry-content'

/** As findBody, and only when it is in Korean and speaks of money. */
export function findArticle(document: Document, address: URL, site: Site | null): FoundArticle | null {
  const found = findBody(document, address, site)
  return found && speaksOfMoney(found.body.textContent ?? '') ? found : null
}

/**
 * The article of a page by its site's rule (null: its host has none), by a shared content system's, or by its markup.
 * null: none, or a page on which one signs in. Nothing is measured or laid out.
 */
export function findBody(document: Document, address: URL, site: Site | null): FoundArticle | null {
  if (site && !isArticlePath(site.paths, address.pathname)) return null
  for (const rule of site ? [site, ...systems] : systems) {
    const body = firstOf(document, rule.body)
    // a login layer elsewhere in a paper's page says nothing; a field inside the text does
    if (body && !body.querySelector('input[type="password"]') && !body.isContentEditable) return { body, rule }
  }
  if (isPrivatePage(document, address.hostname) || !hasArticleMarkup(document)) return null
  const body = firstOf(document, COMMON_BODIES) ?? loneArticle(document)
  return body ? { body, rule: null } : null
}

/** Every body of the same kind in the page: a paper that scrolls on to its next article has several. */
export function bodiesLike(document: Document, { body, rule, kept }: FoundArticle): HTMLElement[] {
  if (kept) return [body]
  const selector = (rule?.body ?? COMMON_BODIES).split(', ').find((candidate) => body.matches(candidate))
  return selector ? [...document.querySelectorAll<HTMLElement>(selector)] : [body]
}

const hasArticleMarkup = (document: Document): boolean =>
  document.querySelector(ARTICLE_MARKUP) !== null || linkedData(document) !== null

/** The news article that the page describes in JSON-LD; null: none, or not to be read. */
export function linkedData(document: Document): Record<string, unknown> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > 300_000 || !/"(?:News|Reportage|Analysis)?(?:News)?Article"/.test(source)) continue
    try {
      const found = articleIn(JSON.parse(source), 0)
      if (found) return found
    } catch {
      // papers often write line breaks into their strings; the rest of the metadata has to do
    }
  }
  return null
}

function articleIn(data: unknown, depth: number): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null || depth > 4) return null
  const record = data as Record<string, unknown>
  const type = Array.isArray(record['@type']) ? record['@type'] : [record['@type']]
  if (type.some((name) => typeof name === 'string' && name.endsWith('Article'))) return record
  for (const inner of Array.isArray(data) ? data : Array.isArray(record['@graph']) ? record['@graph'] : []) {
    const found = articleIn(inner, depth + 1)
    if (found) return found
  }
  return null
}

/** A page's one <article> outside of lists and sidebars. */
function loneArticle(document: Document): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>('article')].filter(
    (article) => !article.closest('aside, nav, footer, li') && !article.parentElement?.closest('article'),
  )
  return all.length === 1 ? (all[0] ?? null) : null
}
