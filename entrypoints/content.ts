import { defineContentScript } from 'wxt/utils/define-content-script'
import { bootstrap } from '../lib/article/bootstrap.ts'
import { speaksOfMoney } from '../lib/article/cheap.ts'
import { sendMessage } from '../lib/extension/messages.ts'

/** The bootstrap on articles' addresses of listed hosts (lib/article/sites, filled in by wxt.config.ts). */
export default defineContentScript({
  matches: ['https://v.daum.net/v/*'],
  runAt: 'document_idle',
  main() {
    bootstrap({
      looks: () => speaksOfMoney(document.querySelector(import.meta.env.MAEKRAK_BODIES)?.textContent ?? ''),
      tell: () => sendMessage('articleSeen', { url: location.href }),
    })
  },
})
