import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReading } from '../lib/highlight/reading.ts'

/** Injected by the worker into an article's isolated world: reads, marks, and opens cards. */
export default defineUnlistedScript(() => {
  // one that outlived its extension (update, removal) makes way; two of them never mark the same page
  if (globalThis.maekrakReader?.alive()) return
  globalThis.maekrakReader?.stop()
  globalThis.maekrakReader = startReading()
})
