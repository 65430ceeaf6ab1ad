import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readableArticle } from '../lib/article/readability.ts'

/** Injected by the worker when a page that the reader asked about has no article by rule or markup. */
export default defineUnlistedScript(() => {
  globalThis.maekrakReadability ??= readableArticle
})
