import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPanel } from '../lib/highlight/in-view.ts'

/** Injected by the side panel into a tab whose article it stands beside, once in each frame that is read. */
export default defineUnlistedScript(() => {
  if (!globalThis.maekrakReader || globalThis.maekrakBeside) return
  globalThis.maekrakBeside = true
  answerPanel(() => globalThis.maekrakReader)
})
