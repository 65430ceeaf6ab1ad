import { browser } from 'wxt/browser'
import { annotate } from '../annotate/annotate.ts'
import { entityCards } from '../annotate/entity-card.ts'
import { addressOf } from '../article/address.ts'
import { siteOf } from '../article/sites/sites.ts'
import { activeIndex } from '../datasets/core.ts'
import { summarise } from '../datasets/summary.ts'
import { hostOf } from './host.ts'
import { scaleOf } from './scale.ts'
import { languageOf, readSettings } from './settings.ts'
import {
  Article,
  ArticleSeen,
  anyOfOurs,
  extensionPage,
  Lookup,
  Marked,
  type Place,
  placeOf,
  ReadTab,
  type Sender,
} from './validate.ts'

const inject = ({ tabId, frameId }: Place, file: '/reader.js' | '/card.js' | '/readability.js') =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })

/** The day in the reader's own time zone, as an ISO day. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** The worker's answers. Each checks who asks and what, may run twice, and needs nothing from an earlier one. */
export const answer = {
  async articleSeen(data: unknown, sender: Sender) {
    const place = placeOf(sender)
    const { url } = ArticleSeen.parse(data)
    if ((await readSettings()).sitesOff.includes(hostOf(url))) return false
    await inject(place, '/reader.js')
    return true
  },

  async setup(sender: Sender) {
    placeOf(sender)
    const [settings, { index }] = await Promise.all([readSettings(), activeIndex()])
    return {
      site: sender.url && URL.canParse(sender.url) ? siteOf(addressOf(new URL(sender.url)).hostname) : null,
      lexicon: index.lexicon(),
      lang: languageOf(settings),
      marks: settings.marks,
      theme: settings.theme,
      on: !settings.sitesOff.includes(hostOf(sender.url)),
    }
  },

  async annotate(data: unknown, sender: Sender) {
    placeOf(sender)
    const article = Article.parse(data)
    const [settings, { index }] = await Promise.all([readSettings(), activeIndex()])
    return annotate(article, index, languageOf(settings))
  },

  async marked(data: unknown, sender: Sender) {
    const { tabId } = placeOf(sender)
    const { count } = Marked.parse(data)
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) })
  },

  async loadCard(sender: Sender) {
    await inject(placeOf(sender), '/card.js')
  },

  async loadReadability(sender: Sender) {
    await inject(placeOf(sender), '/readability.js')
  },

  async lookup(data: unknown, sender: Sender) {
    anyOfOurs(sender)
    const { query, lang } = Lookup.parse(data)
    const { index } = await activeIndex()
    return query.trim() === '' ? [] : entityCards(query.trim(), index, lang, 8)
  },

  async amount(data: unknown, sender: Sender) {
    extensionPage(sender)
    const { query, lang } = Lookup.parse(data)
    const { index } = await activeIndex()
    return scaleOf(query, index, lang, today())
  },

  async datasets(sender: Sender) {
    extensionPage(sender)
    return [summarise(await (await activeIndex()).dataset())]
  },

  async readTab(data: unknown, sender: Sender) {
    extensionPage(sender)
    const { tabId } = ReadTab.parse(data)
    return inject({ tabId, frameId: 0 }, '/reader.js').then(
      () => true,
      () => false, // a browser page, a store page, or no permission for the site
    )
  },
}
