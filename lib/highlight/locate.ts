import { addressOf } from '../article/address.ts'
import { type FoundArticle, findArticle } from '../article/find-article.ts'
import { isPrivatePage } from '../article/sensitive.ts'
import { siteOf } from '../article/sites/sites.ts'
import { sendMessage } from '../extension/messages.ts'

/** The article of this page: by rule, by markup, and where neither knows, by Readability, which is fetched only then. */
export async function locate(): Promise<FoundArticle | null> {
  const address = addressOf(location)
  const found = findArticle(document, address)
  if (found || siteOf(address.hostname) || isPrivatePage(document, address.hostname)) return found
  if (!globalThis.maekrakReadability) await sendMessage('loadReadability')
  return globalThis.maekrakReadability?.(document) ?? null
}
