import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { z } from 'zod'
import type { Lang } from '../wording/lang.ts'

/** Each field falls back by itself, so that one bad value does not lose the rest. */
const Settings = z.object({
  language: z.enum(['auto', 'ko', 'en']).catch('auto'),
  marks: z.enum(['underline', 'dotted', 'background', 'none']).catch('dotted'),
  sitesOff: z.array(z.string().max(253)).max(1000).catch([]),
})
export type Settings = z.infer<typeof Settings>

const item = storage.defineItem<unknown>('local:settings')
const parse = (stored: unknown): Settings => Settings.parse(stored && typeof stored === 'object' ? stored : {})

export const readSettings = async (): Promise<Settings> => parse(await item.getValue())

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change })
}

/** Calls back with the settings whenever any page changes them; returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => changed(parse(stored)))

/** The language of everything on screen: the reader's choice, else the browser's. */
export const languageOf = (settings: Settings): Lang =>
  settings.language === 'auto'
    ? browser.i18n.getUILanguage().toLowerCase().startsWith('ko')
      ? 'ko'
      : 'en'
    : settings.language
