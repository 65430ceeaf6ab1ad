import { firstOf } from './cheap.ts'
import { linkedData } from './find-article.ts'
import type { Structure } from './sites/site.ts'

export interface Metadata {
  readonly title: string | null
  /** ISO day, as the page gives it (Korean papers give Korean time). */
  readonly publishedAt: string | null
  readonly publisher: string | null
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim().slice(0, 300) : null)

/** Headline, day and paper, from the page's metadata and, failing that, from where the site shows them. */
export function readMetadata(document: Document, rule: Structure | null): Metadata {
  const data = linkedData(document)
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      const content = text(found?.getAttribute('content'))
      if (content) return content
    }
    return null
  }
  const shown = (selectors: string | undefined, ...attributes: string[]) => {
    const element = selectors ? firstOf(document, selectors) : null
    if (!element) return null
    for (const name of attributes) {
      const value = text(element.getAttribute(name))
      if (value) return value
    }
    return text(element.textContent)
  }
  const dates = [
    meta('article:published_time', 'og:regDate', 'article:published', 'pubdate', 'date', 'dable:published_time'),
    shown(rule?.date, 'data-date-time', 'datetime'),
    text(data?.datePublished) ?? statedDay(document),
    shown('[itemprop="datePublished"], .num_date, time[datetime]', 'content', 'datetime'),
  ]
  const publisher = data?.publisher
  return {
    title: meta('og:title', 'title') ?? shown(rule?.title) ?? text(data?.headline) ?? text(document.title),
    publishedAt: dates.map((date) => koreanDay(date ?? '')).find((day) => day !== null) ?? null,
    publisher:
      shown(rule?.publisher, 'title', 'alt') ??
      (isPortal(meta('og:site_name')) ? meta('og:article:author')?.split(' | ')[0] : null) ??
      meta('article:media_name', 'og:site_name') ??
      text(typeof publisher === 'object' && publisher ? (publisher as { name?: unknown }).name : publisher),
  }
}

/** The date in JSON-LD that is not to be parsed, as papers' often is not (line breaks in strings, trailing commas). */
function statedDay(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec((script.textContent ?? '').slice(0, 100_000))
    if (found?.[1]) return found[1]
  }
  return null
}

/** On a portal's page the paper is named where papers name the reporter. */
const isPortal = (name: string | null) => /^(?:Daum|다음|NAVER|네이버|네이트|Nate)/i.test(name ?? '')

/** As isoDay, but of a moment given in UTC: its day in Korea. */
function koreanDay(value: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|\+00:?00)$/.test(value)) return isoDay(value)
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? null : isoDay(new Date(moment + 9 * 3_600_000).toISOString())
}

/** "2025. 4. 13. 18:02", "2025-04-13T…", "20250413180200" → "2025-04-13"; null when there is no such day. */
export function isoDay(text: string): string | null {
  const found = /(20\d{2})(?:[.\-/년]\s*(\d{1,2})[.\-/월]\s*(\d{1,2})|(\d{2})(\d{2}))/.exec(text)
  if (!found) return null
  const [, year, m = found[4], d = found[5]] = found
  const day = `${year}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}`
  const parsed = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day) ? null : day
}
