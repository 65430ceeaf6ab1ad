import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReading } from '../lib/highlight/reading.ts'

/** Injected by the worker into an article's isolated world: reads, marks, and opens cards. */
export default defineUnlistedScript(() => {
  if (globalThis.maekrakReader) return
  globalThis.maekrakReader = startReading()
})
