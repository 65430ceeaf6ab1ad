import { storage } from 'wxt/utils/storage'
import { type Kept, parseKept } from './kept.ts'
import type { World } from './world.ts'

const item = storage.defineItem<unknown>('local:subscriptions')

/** In the extension's own settings, which go only with the extension. */
export const keptStorage: World['kept'] = {
  all: async () => parseKept(await item.getValue()),
  write: (kept) => item.setValue(kept),
}

/** For a page that has no settings of its own: what it was handed. What it changes, the worker keeps afterwards. */
export const handedOver = (kept: readonly Kept[]): World['kept'] => ({ all: async () => kept, write: async () => {} })
