import { defineContentScript } from 'wxt/utils/define-content-script'
import { bootstrap } from '../lib/article/bootstrap.ts'
import { ARTICLE_MARKUP, speaksOfMoney } from '../lib/article/cheap.ts'
import { isPrivatePage } from '../lib/article/sensitive.ts'
import { sendMessage } from '../lib/extension/messages.ts'

/** The bootstrap on sites that the reader has switched on: no rule says where an article is, so the markup has to. */
export default defineContentScript({
  // registered by the worker for the granted sites (lib/extension/permissions.ts)
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  main() {
    bootstrap({
      looks: () =>
        document.querySelector(`${ARTICLE_MARKUP}, ${import.meta.env.MAEKRAK_BODIES}`) !== null &&
        !isPrivatePage(document, location.hostname) &&
        speaksOfMoney(document.body.textContent ?? ''),
      tell: () => sendMessage('articleSeen', { url: location.href }),
    })
  },
})
