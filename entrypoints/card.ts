import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createCardHost } from '../components/card-host.tsx'

/** Injected by the worker when the first card is opened. */
export default defineUnlistedScript(() => {
  globalThis.maekrakCard ??= createCardHost()
})
