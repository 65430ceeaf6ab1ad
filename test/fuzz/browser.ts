import 'fake-indexeddb/auto'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { compile } from '../../lib/datasets/compile.ts'
import { core } from './core.ts'

/** The browser's API as the worker finds it: in memory, with no tab that could be read and no network but the bundled index. */
export const browser = fakeBrowser
Object.assign(globalThis, { chrome: fakeBrowser })
const index = compile(core)
globalThis.fetch = async (url) =>
  String(url).endsWith('/datasets/core.idx') ? new Response(index) : new Response(null, { status: 404 })
Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } })
Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'ko' })
Object.assign(fakeBrowser.action, { setBadgeText: async () => {} })
