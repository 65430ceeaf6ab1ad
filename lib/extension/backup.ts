import { z } from 'zod'
import { isHost } from './host.ts'
import { CHOICES, changeSettings, readSettings, type Settings } from './settings.ts'

/** A file of settings is a few hundred bytes; more than this is none. */
const MOST_BYTES = 100_000

const Backup = z.strictObject({
  format: z.literal('maekrak-settings'),
  formatVersion: z.literal(1),
  settings: z.strictObject({
    language: z.enum(CHOICES.language),
    theme: z.enum(CHOICES.theme),
    marks: z.enum(CHOICES.marks),
    sitesOff: z.array(z.string().max(253).refine(isHost)).max(1000),
  }),
})

export const backupOf = (settings: Settings): string =>
  `${JSON.stringify({ format: 'maekrak-settings', formatVersion: 1, settings }, null, 2)}\n`

/** The settings in a backup; null when the text is none. */
export function parseBackup(text: string): Settings | null {
  if (text.length > MOST_BYTES) return null
  try {
    return Backup.parse(JSON.parse(text)).settings
  } catch {
    return null
  }
}

/** Puts the settings of a file in force; the settings before it, for undoing, or null when the file holds none. */
export async function restoreFrom(file: File): Promise<Settings | null> {
  const restored = file.size > MOST_BYTES ? null : parseBackup(await file.text())
  if (restored === null) return null
  const before = await readSettings()
  await changeSettings(restored)
  return before
}
