import { commonBodies, type Site, sites } from './sites/sites.ts'

export interface FoundArticle {
  readonly body: HTMLElement
  readonly site: Site | null
}

const HANGUL = /[가-힣]/g
const FIGURE = /\d\s?(?:조|억|만\s?원|천\s?원|백만|원|달러)|수[백십천]?[억조]/
const SAMPLE = 30_000

export const siteOf = (host: string): Site | undefined => sites.find((site) => site.host === host)

/**
 * The article of this page, by markup alone: nothing is measured or laid out, and nobody is woken.
 * null: not a news article in Korean with a figure in it, or a page on which one signs in.
 */
export function findArticle(document: Document, url: Location | URL): FoundArticle | null {
  if (document.querySelector('input[type="password"]')) return null
  const site = siteOf(url.hostname) ?? null
  if (site && !site.path.test(url.pathname)) return null
  const body =
    (site && document.querySelector<HTMLElement>(site.body)) ??
    (hasArticleMarkup(document) ? document.querySelector<HTMLElement>(commonBodies) : null)
  return body && speaksOfMoney(body) ? { body, site } : null
}

/** For a page that the reader asked about: the article, or the most likely container of its text. */
export function findAskedArticle(document: Document, url: Location | URL): FoundArticle {
  return (
    findArticle(document, url) ?? {
      body: document.querySelector<HTMLElement>(`${commonBodies}, article, main, [role="main"]`) ?? document.body,
      site: null,
    }
  )
}

const hasArticleMarkup = (document: Document) =>
  document.querySelector(
    'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype$="NewsArticle"]',
  ) !== null

function speaksOfMoney(body: HTMLElement): boolean {
  const text = (body.textContent ?? '').slice(0, SAMPLE)
  return (text.match(HANGUL)?.length ?? 0) >= 60 && FIGURE.test(text)
}
