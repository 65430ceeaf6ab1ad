import { defineContentScript } from 'wxt/utils/define-content-script'
import { findArticle } from '../lib/article/find-article.ts'
import { sendMessage } from '../lib/extension/messages.ts'

/** The bootstrap: asks the page cheap questions, and on anything but an article ends without waking the worker. */
export default defineContentScript({
  // the list of hosts is data (lib/article/sites) and is filled in by wxt.config.ts
  matches: ['https://v.daum.net/*'],
  runAt: 'document_idle',
  main() {
    // a worker that is stopped in the middle of its answer is asked once more
    const tell = () => sendMessage('articleSeen', { url: location.href })
    if (findArticle(document, location)) tell().catch(() => setTimeout(() => tell().catch(() => {}), 1000))
  },
})
