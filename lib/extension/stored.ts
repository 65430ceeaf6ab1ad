import { browser } from 'wxt/browser'

/** One value in this browser's own storage. What comes back is as it was stored, and is checked by whoever reads it. */
export const stored = (key: string) => ({
  get: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
  set: (value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
  remove: (): Promise<void> => browser.storage.local.remove(key),
  /** Calls back with each new value, undefined where it was removed; returns how to stop. */
  watch(changed: (value: unknown) => void): () => void {
    const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
      const change = changes[key]
      if (change) changed(change.newValue)
    }
    browser.storage.local.onChanged.addListener(listen)
    return () => browser.storage.local.onChanged.removeListener(listen)
  },
})
