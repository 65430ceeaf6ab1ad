import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { annotating } from '../lib/extension/annotating.ts'

/** The part of Chromium's worker that reads articles and amounts, imported when one is asked about. */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main() {
    globalThis.maekrakAnnotating = annotating
  },
})
