import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bootstrap } from '../lib/article/bootstrap.ts'
import { speaksOfMoney } from '../lib/article/cheap.ts'
import { isOwnPage } from '../lib/article/frame.ts'
import { sendMessage } from '../lib/extension/messages.ts'

/**
 * The bootstrap on articles' addresses of listed hosts (declared by wxt.config.ts, from lib/article/sites). A plain
 * script: the framework's content script context would treble it, and speaks to the page.
 */
export default defineUnlistedScript(() =>
  bootstrap({
    looks: () =>
      isOwnPage(window, import.meta.env.MAEKRAK_BODIES) &&
      speaksOfMoney(document.querySelector(import.meta.env.MAEKRAK_BODIES)?.textContent ?? ''),
    tell: () => sendMessage('articleSeen', { url: location.href }),
  }),
)
