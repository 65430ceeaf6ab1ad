import type { Site } from './sites/sites.ts'

export interface Metadata {
  readonly title: string | null
  /** ISO day, as the page gives it (Korean papers give Korean time). */
  readonly publishedAt: string | null
  readonly publisher: string | null
}

/** Headline, day and paper, from the page's metadata and, failing that, from where the site shows them. */
export function readMetadata(document: Document, site: Site | null): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
      if (content?.trim()) return content.trim().slice(0, 300)
    }
    return null
  }
  const shown = site?.date ? document.querySelector(site.date) : null
  const dates = [
    meta('article:published_time', 'og:regDate', 'article:published', 'pubdate', 'date'),
    shown?.getAttribute('data-date-time'),
    shown?.textContent,
    document.querySelector('.num_date')?.textContent,
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  return {
    title: meta('og:title', 'title') ?? (document.title.trim().slice(0, 300) || null),
    publishedAt: dates.map((date) => isoDay(date ?? '')).find((day) => day !== null) ?? null,
    publisher: meta('og:article:author', 'article:publisher', 'article:media_name', 'og:site_name'),
  }
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
