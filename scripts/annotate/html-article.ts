import type { Article } from '../../lib/annotate/annotation.ts'
import { firstOf } from '../../lib/article/cheap.ts'
import { COMMON_BODIES, type FoundArticle, findBody } from '../../lib/article/find-article.ts'
import { readMetadata } from '../../lib/article/metadata.ts'
import { readableArticle } from '../../lib/article/readability.ts'
import { siteOf } from '../../lib/article/sites/sites.ts'
import { mapText } from '../../lib/article/text-map.ts'
import { htmlPage } from './html-page.ts'

const AROUND = 'nav, header, footer, aside, form'
const NOWHERE = 'https://unknown.invalid/'

/** Text and metadata of a news page's HTML, found as the extension finds them; the whole body where it finds nothing. */
export function htmlArticle(html: string, url: string | null): Article {
  const page = htmlPage(html)
  const found = articleOf(page, new URL(url !== null && URL.canParse(url) ? url : NOWHERE))
  const skip = found.rule?.skip ?? (found.body.localName === 'body' ? AROUND : undefined)
  return { text: mapText(found.body, { skip, kept: found.kept }).text, ...readMetadata(page, found.rule) }
}

function articleOf(page: Document, address: URL): FoundArticle {
  const found = findBody(page, address, siteOf(address.hostname))
  if (found) return found
  const body = firstOf(page, `${COMMON_BODIES}, article, main`)
  if (body) return { body, rule: null }
  return readableArticle(page) ?? { body: page.body, rule: null }
}
