import { storage } from 'wxt/utils/storage'

const MOST = 8
const LONGEST = 100
const item = storage.defineItem<unknown>('local:recent')

const parse = (stored: unknown): string[] =>
  Array.isArray(stored)
    ? stored.filter((query): query is string => typeof query === 'string' && query.length <= LONGEST).slice(0, MOST)
    : []

/** What was looked up lately, the last first. Kept in this browser only. */
export const readRecent = async (): Promise<readonly string[]> => parse(await item.getValue())

export async function addRecent(query: string): Promise<void> {
  const asked = query.trim().slice(0, LONGEST)
  if (asked === '') return
  const others = (await readRecent()).filter((other) => other !== asked)
  await item.setValue([asked, ...others].slice(0, MOST))
}

export const clearRecent = (): Promise<void> => item.removeValue()

/** Calls back whenever the list changes; returns how to stop. */
export const watchRecent = (changed: (recent: readonly string[]) => void): (() => void) =>
  item.watch((stored) => changed(parse(stored)))
