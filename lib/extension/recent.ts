import { stored } from './stored.ts'

const MOST = 8
const LONGEST = 100
const item = stored('recent')

const parse = (kept: unknown): string[] =>
  Array.isArray(kept)
    ? kept.filter((query): query is string => typeof query === 'string' && query.length <= LONGEST).slice(0, MOST)
    : []

/** What was looked up lately, the last first. Kept in this browser only. */
export const readRecent = async (): Promise<readonly string[]> => parse(await item.get())

export async function addRecent(query: string): Promise<void> {
  const asked = query.trim().slice(0, LONGEST)
  if (asked === '') return
  const others = (await readRecent()).filter((other) => other !== asked)
  await item.set([asked, ...others].slice(0, MOST))
}

export const clearRecent = (): Promise<void> => item.remove()

/** Calls back whenever the list changes; returns how to stop. */
export const watchRecent = (changed: (recent: readonly string[]) => void): (() => void) =>
  item.watch((kept) => changed(parse(kept)))
