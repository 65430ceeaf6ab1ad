import { addressOf } from '../article/address.ts'
import { type FoundArticle, findArticle } from '../article/find-article.ts'
import { isPrivatePage } from '../article/sensitive.ts'
import type { Site } from '../article/sites/site.ts'
import { sendMessage } from '../extension/messages.ts'

/** The article of this page: by rule, by markup, and where neither knows, by Readability, which is fetched only then. */
export async function locate(site: Site | null): Promise<FoundArticle | null> {
  const address = addressOf(location)
  const found = findArticle(document, address, site)
  if (found || site || isPrivatePage(document, address.hostname)) return found
  if (!globalThis.maekrakReadability) await sendMessage('loadReadability')
  return globalThis.maekrakReadability?.(document) ?? null
}
