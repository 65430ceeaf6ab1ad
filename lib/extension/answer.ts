import { browser } from 'wxt/browser'
import type { Annotation, Article } from '../annotate/annotation.ts'
import { addressOf } from '../article/address.ts'
import { bundledBytes } from '../datasets/browser-store.ts'
import { ask } from '../datasets/core.ts'
import { openFile } from '../datasets/file.ts'
import { summarise } from '../datasets/summary.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { type Annotating, annotator } from './annotator.ts'
import { cardsFor } from './cards.ts'
import { couldBeAmount } from './could-be-amount.ts'
import { hostOf } from './host.ts'
import { anyOfOurs, extensionPage, type Place, placeOf, type Sender } from './senders.ts'
import { languageOf, readSettings } from './settings.ts'
import { articleIn, countIn, lookupIn, tabIdIn, urlIn } from './validate.ts'

const inject = ({ tabId, frameId }: Place, file: '/reader.js' | '/card.js' | '/readability.js') =>
  browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })

/** The day in the reader's own time zone, as an ISO day. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Reads an article that a page or the first-run page hands over. */
async function over<T>(data: unknown, read: (article: Article, index: FactIndex, core: Annotating) => T): Promise<T> {
  const article = articleIn(data)
  const core = await annotator()
  return ask((index) => {
    index.reach(article.text)
    return read(article, index, core)
  })
}

async function annotated(data: unknown): Promise<Annotation> {
  const lang = languageOf(await readSettings())
  return over(data, (article, index, { annotate }) => annotate(article, index, lang))
}

/** The worker's answers. Each checks who asks and what, may run twice, and needs nothing from an earlier one. */
export const answer = {
  async articleSeen(data: unknown, sender: Sender) {
    const place = placeOf(sender)
    if ((await readSettings()).sitesOff.includes(hostOf(urlIn(data)))) return false
    await inject(place, '/reader.js')
    return true
  },

  async setup(sender: Sender) {
    placeOf(sender)
    const [settings, { siteOf }] = await Promise.all([readSettings(), annotator()])
    return {
      site: sender.url && URL.canParse(sender.url) ? siteOf(addressOf(new URL(sender.url)).hostname) : null,
      lang: languageOf(settings),
      marks: settings.marks,
      theme: settings.theme,
      on: !settings.sitesOff.includes(hostOf(sender.url)),
    }
  },

  async find(data: unknown, sender: Sender) {
    placeOf(sender)
    const mentions = await over(data, (article, index, { mentionsIn }) => mentionsIn(article, index))
    return mentions.flatMap(({ kind, start, end }) => (kind === 'period' ? [] : [{ kind, start, end }]))
  },

  async read(data: unknown, sender: Sender) {
    placeOf(sender)
    return JSON.stringify(await annotated(data))
  },

  async annotate(data: unknown, sender: Sender) {
    extensionPage(sender)
    return annotated(data)
  },

  async marked(data: unknown, sender: Sender) {
    const { tabId } = placeOf(sender)
    const count = countIn(data)
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
    const { query, lang } = lookupIn(data)
    return cardsFor(query, lang, 8)
  },

  async amount(data: unknown, sender: Sender) {
    extensionPage(sender)
    const { query, lang } = lookupIn(data)
    // the look-up box asks this of every query: of most it isn't worth loading the code
    if (!couldBeAmount(query)) return null
    const { scaleOf } = await annotator()
    return ask((index) => scaleOf(query, index, lang, today()))
  },

  async datasets(sender: Sender) {
    extensionPage(sender)
    return [summarise(openFile(await bundledBytes()))]
  },

  async readTab(data: unknown, sender: Sender) {
    extensionPage(sender)
    return inject({ tabId: tabIdIn(data), frameId: 0 }, '/reader.js').then(
      () => true,
      () => false, // a browser page, a store page, or no permission for the site
    )
  },
}
