import { browser } from 'wxt/browser'
import { findAskedArticle } from '../article/find-article.ts'
import { readMetadata } from '../article/metadata.ts'
import { mapText } from '../article/text-map.ts'
import { compileLexicon } from '../detect/names/lexicon.ts'
import type { Reader } from '../extension/globals.ts'
import { onMessage, sendMessage } from '../extension/messages.ts'
import { findMarks } from './find-marks.ts'
import { answerPanel } from './in-view.ts'
import { createMarks } from './marks.ts'
import { createOpener } from './opening.ts'
import type { Reading } from './page-reading.ts'
import { listenToReader } from './pointing.ts'

/** A page that rewrites itself while loading is read again once it has been quiet this long (ms). */
const QUIET = 400
/** A worker that was stopped while it was asked is asked again after so long (ms), then no more by itself. */
const AGAIN = [500, 2000, 8000]

/** Reads the article, marks it, asks the worker for contexts, and keeps all three true while the page changes. */
export function startReading(): Reader {
  const marks = createMarks(document)
  const { body, site } = findAskedArticle(document, location)
  let reading: Reading | null = null
  let turn = 0
  let failed = false
  let off = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const opener = createOpener({
    marks,
    reading: () => reading,
    // The worker may have been stopped while it was asked: a figure that is opened asks again.
    complete: async () => {
      if (reading && !reading.annotation) await tryReading(true)
    },
  })

  const read = async (force: boolean) => {
    const mine = ++turn
    const map = mapText(body, site?.skip)
    if (!force && reading?.annotation && map.text === reading.map.text) {
      // Same words in other nodes: only the marks have to move.
      reading = { ...reading, map }
      marks.show(reading.mentions, map, reading.setup.marks)
      return
    }
    const setup = force || !reading ? await sendMessage('setup') : reading.setup
    if (mine !== turn) return
    off = !setup.on
    if (off) return leave()
    const metadata = readMetadata(document, site)
    const found = findMarks(map.text, compileLexicon(setup.lexicon), metadata.publishedAt)
    reading = { map, mentions: found, annotation: null, setup }
    marks.show(found, map, setup.marks)
    const annotation = await sendMessage('annotate', { text: map.text, ...metadata })
    if (mine !== turn || !annotation) return
    reading = { map: reading.map, mentions: annotation.mentions, annotation, setup }
    marks.show(annotation.mentions, reading.map, setup.marks)
    const count = annotation.mentions.filter((mention) => mention.kind !== 'period').length
    await sendMessage('marked', { count })
  }
  const tryReading = (force: boolean, tried = 0): Promise<void> =>
    read(force).then(
      () => {
        failed = false
      },
      () => {
        failed = true // what is marked stays readable
        clearTimeout(timer)
        if (AGAIN[tried] !== undefined) timer = setTimeout(() => void tryReading(force, tried + 1), AGAIN[tried])
      },
    )

  const leave = () => {
    reading = null
    opener.close()
    marks.clear()
    sendMessage('marked', { count: 0 }).catch(() => {})
  }

  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => reading && void tryReading(false), QUIET)
  })
  observer.observe(body, { childList: true, characterData: true, subtree: true })

  const settingsChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) {
      opener.close()
      void tryReading(true)
    }
  }
  browser.storage.onChanged.addListener(settingsChanged)

  const forget = onMessage('pageState', async () => {
    if (failed && !reading?.annotation) await tryReading(true)
    if (reading?.annotation) return { annotation: reading.annotation }
    return { reason: off ? ('site-off' as const) : failed ? ('failed' as const) : ('loading' as const) }
  })
  const silence = answerPanel({ marks, reading: () => reading })
  const deafen = listenToReader({ marks, opener, reading: () => reading })
  void tryReading(true)

  return {
    stop() {
      clearTimeout(timer)
      observer.disconnect()
      browser.storage.onChanged.removeListener(settingsChanged)
      forget()
      silence()
      deafen()
      leave()
    },
  }
}
