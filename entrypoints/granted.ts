import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bootstrap } from '../lib/article/bootstrap.ts'
import { ARTICLE_MARKUP, speaksOfMoney } from '../lib/article/cheap.ts'
import { isPrivatePage } from '../lib/article/sensitive.ts'
import { sendMessage } from '../lib/extension/messages.ts'

/**
 * The bootstrap on sites that the reader has switched on (registered by lib/extension/permissions.ts): no rule says
 * where an article is, so the markup has to.
 */
export default defineUnlistedScript(() =>
  bootstrap({
    looks: () =>
      document.querySelector(`${ARTICLE_MARKUP}, ${import.meta.env.MAEKRAK_BODIES}`) !== null &&
      !isPrivatePage(document, location.hostname) &&
      speaksOfMoney(document.body.textContent ?? ''),
    tell: () => sendMessage('articleSeen', { url: location.href }),
  }),
)
