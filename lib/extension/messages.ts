import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Protocol } from './protocol.ts'

const quiet = () => {}

/** Typed messages between content script, worker and pages; the page's console is not ours to write in. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({
  logger: { debug: quiet, log: quiet, warn: quiet, error: quiet },
})
