import { browser } from 'wxt/browser'
import type { Annotation } from '../annotate/annotation.ts'
import { bodiesLike, type FoundArticle } from '../article/find-article.ts'
import { type Metadata, readMetadata } from '../article/metadata.ts'
import { textMapping } from '../article/text-map.ts'
import type { Reader } from '../extension/globals.ts'
import { onMessage, sendMessage } from '../extension/messages.ts'
import { locate } from './locate.ts'
import { createMarks } from './marks.ts'
import { watchNearestBody } from './nearest-body.ts'
import { createOpener } from './opening.ts'
import type { Reading } from './page-reading.ts'
import { isAlive, watchPage } from './page-watch.ts'
import { listenToReader } from './pointing.ts'
import { afterFrame, inSlices } from './slices.ts'

/** A worker that was stopped while it was asked is asked again after so long (ms), then no more by itself. */
const AGAIN = [500, 2000, 8000]
/** After a navigation within the page the next article may take so long (ms) to be there. */
const NOT_YET = [700, 2500]

/** Reads the article, marks it, asks the worker for contexts, and keeps all three true while the page changes. */
export function startReading(): Reader {
  const marks = createMarks(document)
  let found: FoundArticle | null = null
  let reading: Reading | null = null
  let turn = 0
  /** A reading from new settings was asked for and has not come to its marks; one for the page's own changes does it then. */
  let owed = false
  let latest = Promise.resolve()
  let why: 'loading' | 'failed' | 'site-off' | 'not-article' = 'loading'
  let timer: ReturnType<typeof setTimeout> | undefined

  const opener = createOpener({
    marks,
    reading: () => reading,
    // The worker may have been stopped while it was asked, or new settings may not have been read by yet (a tab in the
    // background has no frames): a figure that is opened asks again.
    complete: async () => {
      if (!reading || (reading.annotation && !owed)) return
      void tryReading(true)
      // another reading may overtake this one and bring the contexts in its place
      for (let awaited = latest; ; awaited = latest) {
        await awaited
        if (awaited === latest) return
      }
    },
  })

  const read = async (fresh: boolean) => {
    const mine = ++turn
    owed ||= fresh
    const force = owed
    const asked = force || !reading ? sendMessage('setup') : reading.setup
    const [setup] = await Promise.all([asked, afterFrame()])
    if (mine !== turn) return
    if (!setup.on) return leave('site-off')
    if (!found?.body.isConnected) found = await locate(setup.site)
    if (mine !== turn) return
    if (!found) return leave('not-article')
    const article = found
    const map = await inSlices(textMapping(article.body, { skip: article.rule?.skip, kept: article.kept }))
    if (mine !== turn) return
    why = 'loading'
    follow(article)
    if (!force && reading?.annotation && map.text === reading.map.text) {
      // Same words in other nodes: only the marks have to move.
      reading = { ...reading, map }
      marks.show(reading.marks, map, reading.setup.marks)
      return
    }
    const message = { text: map.text, ...metadataOf(article) }
    const places = await sendMessage('find', message)
    if (mine !== turn) return
    reading = { map, marks: places, annotation: null, setup }
    owed = false
    marks.show(places, map, setup.marks)
    tellCount(places.length)
    const annotation = await sendMessage('read', message)
    if (mine !== turn) return
    reading = { ...reading, annotation: parsedLate(annotation) }
  }
  const tryReading = (force: boolean, tried = 0): Promise<void> => {
    if (why === 'failed') why = 'loading'
    latest = read(force).catch(() => {
      why = 'failed' // what is marked stays readable
      clearTimeout(timer)
      if (AGAIN[tried] !== undefined) timer = setTimeout(() => void tryReading(force, tried + 1), AGAIN[tried])
    })
    return latest
  }
  const leave = (reason: typeof why) => {
    why = reason
    const marked = reading !== null
    reading = null
    opener.close()
    marks.clear()
    if (marked) tellCount(0)
  }

  const nearest = watchNearestBody((body) => {
    if (!found || body === found.body) return
    opener.close()
    found = { ...found, body }
    void tryReading(true)
  })
  const follow = (article: FoundArticle) => {
    watch.follow(article.body)
    nearest.among(bodiesLike(document, article))
  }
  /** The next article after a navigation within the page: looked for until it is there, or has had its time. */
  const begin = async (left: readonly number[]) => {
    await tryReading(true)
    clearTimeout(timer)
    if (!reading && left[0] !== undefined) timer = setTimeout(() => void begin(left.slice(1)), left[0])
  }
  const watch = watchPage({
    changed: () => void tryReading(false),
    moved() {
      // scrolling on to a second article changes the address too; which of them is read is told by where the reader is
      if (found && bodiesLike(document, found).length > 1) return
      found = null
      leave('loading')
      void begin(NOT_YET)
    },
    back: () => void tryReading(true),
    orphaned: () => stop(),
  })

  const settingsChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) {
      opener.close()
      void tryReading(true)
    }
  }
  browser.storage.onChanged.addListener(settingsChanged)

  const forget = onMessage('pageState', async () => {
    if (why === 'failed' && !reading?.annotation) await tryReading(true)
    return reading?.annotation ? { annotation: reading.annotation.json } : { reason: why }
  })
  const deafen = listenToReader({ marks, opener, reading: () => reading })

  const stop = () => {
    turn++
    clearTimeout(timer)
    watch.stop()
    nearest.stop()
    deafen()
    leave('not-article')
    // an extension that is gone takes no listeners back
    for (const quit of [forget, () => browser.storage.onChanged.removeListener(settingsChanged)])
      try {
        quit()
      } catch {}
    if (globalThis.maekrakReader === reader) globalThis.maekrakReader = undefined
  }
  const reader: Reader = {
    alive: isAlive,
    stop,
    marks: () => reading?.marks ?? [],
    range: ({ start, end }) => reading?.map.range(start, end) ?? null,
    point: marks.current,
  }
  void tryReading(true)
  return reader
}

/** Said by the page, which knows whether its marks are still those that were asked about; nothing waits for it. */
function tellCount(count: number): void {
  sendMessage('marked', { count }).catch(() => {})
}

/** An annotation that is parsed when it is first needed, and once. */
function parsedLate(json: string): Reading['annotation'] {
  let annotation: Annotation | undefined
  return {
    json,
    parsed() {
      annotation ??= JSON.parse(json) as Annotation
      return annotation
    },
  }
}

/** What the page says of itself holds for its first article; of one that was loaded behind it nothing is known. */
function metadataOf(article: FoundArticle): Metadata {
  const metadata = readMetadata(document, article.rule)
  return bodiesLike(document, article)[0] === article.body
    ? metadata
    : { title: null, publishedAt: null, publisher: metadata.publisher }
}
