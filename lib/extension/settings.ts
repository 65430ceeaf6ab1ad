import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { Lang } from '../wording/lang.ts'
import { isHost } from './host.ts'

/** The choices of each setting that is one of a few; the first is what a new reader has. */
export const CHOICES = {
  language: ['auto', 'ko', 'en'],
  theme: ['auto', 'light', 'dark'],
  marks: ['dotted', 'underline', 'background', 'none'],
} as const

type Choice = keyof typeof CHOICES
export type Settings = { readonly [K in Choice]: (typeof CHOICES)[K][number] } & {
  /** Hosts on which nothing is read or marked. */
  readonly sitesOff: readonly string[]
}

const MOST_SITES = 1000
const LONGEST_HOST = 253
const item = storage.defineItem<unknown>('local:settings')

/** Each field falls back by itself, so that one bad value does not lose the rest. By hand: zod would double the popup. */
function parse(stored: unknown): Settings {
  const given: Readonly<Record<string, unknown>> = stored && typeof stored === 'object' ? { ...stored } : {}
  const one = <K extends Choice>(key: K): Settings[K] => {
    const choices = CHOICES[key] as readonly unknown[] as readonly Settings[K][]
    return choices.find((choice) => choice === given[key]) ?? (choices[0] as Settings[K])
  }
  const hosts = Array.isArray(given.sitesOff) ? given.sitesOff : []
  return {
    language: one('language'),
    theme: one('theme'),
    marks: one('marks'),
    sitesOff: hosts
      .filter((host): host is string => typeof host === 'string' && host.length <= LONGEST_HOST && isHost(host))
      .slice(0, MOST_SITES),
  }
}

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
