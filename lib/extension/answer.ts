import { browser } from 'wxt/browser'
import { annotate } from '../annotate/annotate.ts'
import { bundledBytes } from '../datasets/browser-store.ts'
import { ask } from '../datasets/core.ts'
import { openFile } from '../datasets/file.ts'
import { summarise } from '../datasets/summary.ts'
import { cardsFor } from './cards.ts'
import { hostOf } from './host.ts'
import { scaleOf } from './scale.ts'
import { anyOfOurs, extensionPage, type Sender, tabOf } from './senders.ts'
import { languageOf, readSettings } from './settings.ts'
import { articleIn, countIn, lookupIn, tabIdIn, urlIn } from './validate.ts'

const inject = (tabId: number, file: '/reader.js' | '/card.js' | '/readability.js') =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })

/** The day in the reader's own time zone, as an ISO day. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The worker's answers. Each checks who asks and what, may run twice, and needs nothing from an earlier one. */
export const answer = {
  async articleSeen(data: unknown, sender: Sender) {
    const tabId = tabOf(sender)
    if ((await readSettings()).sitesOff.includes(hostOf(urlIn(data)))) return false
    await inject(tabId, '/reader.js')
    return true
  },

  async setup(sender: Sender) {
    tabOf(sender)
    const [settings, lexicon] = await Promise.all([readSettings(), ask((index) => index.lexicon())])
    return {
      lexicon,
      lang: languageOf(settings),
      marks: settings.marks,
      theme: settings.theme,
      on: !settings.sitesOff.includes(hostOf(sender.url)),
    }
  },

  async annotate(data: unknown, sender: Sender) {
    tabOf(sender)
    const article = articleIn(data)
    const lang = languageOf(await readSettings())
    return ask((index) => {
      index.reach(article.text)
      return annotate(article, index, lang)
    })
  },

  async marked(data: unknown, sender: Sender) {
    const tabId = tabOf(sender)
    const count = countIn(data)
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) })
  },

  async loadCard(sender: Sender) {
    await inject(tabOf(sender), '/card.js')
  },

  async loadReadability(sender: Sender) {
    await inject(tabOf(sender), '/readability.js')
  },

  async lookup(data: unknown, sender: Sender) {
    anyOfOurs(sender)
    const { query, lang } = lookupIn(data)
    return cardsFor(query, lang, 8)
  },

  async amount(data: unknown, sender: Sender) {
    extensionPage(sender)
    const { query, lang } = lookupIn(data)
    return ask((index) => scaleOf(query, index, lang, today()))
  },

  async datasets(sender: Sender) {
    extensionPage(sender)
    return [summarise(openFile(await bundledBytes()))]
  },

  async readTab(data: unknown, sender: Sender) {
    extensionPage(sender)
    return inject(tabIdIn(data), '/reader.js').then(
      () => true,
      () => false, // a browser page, a store page, or no permission for the site
    )
  },
}
