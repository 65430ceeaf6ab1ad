import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { parsePolicy } from '../../../lib/datasets/policy-settings.ts'
import { backupOf, parseBackup } from '../../../lib/extension/backup.ts'
import { changeSettings, readSettings, type Settings } from '../../../lib/extension/settings.ts'
import { browser } from '../browser.ts'
import { type Edit, edited, edits, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'

const settings: Settings = {
  language: 'ko',
  theme: 'dark',
  marks: 'dotted',
  sitesOff: ['v.daum.net', 'n.news.naver.com'],
}
const policy = { datasets: [{ url: 'https://example.org/manifest.json', key: 'A'.repeat(43), interval: 24 }] }

/** What is stored, what a file of settings holds, and what an administrator set. */
export const settingsTarget = target(
  'settings',
  fc.record({ edits, splices: splices(oddText, 2), whole: fc.option(fc.jsonValue(), { freq: 8 }) }),
  async ({ edits: changes, splices: cuts, whole }: { edits: Edit[]; splices: Splice[]; whole: unknown }) => {
    const restored = parseBackup(spliced(edited(JSON.parse(backupOf(settings)), changes), cuts))
    // what is taken over from a file is what a file can be made of again
    if (restored !== null) deepStrictEqual(parseBackup(backupOf(restored)), restored)

    await browser.storage.local.set({ settings: whole ?? JSON.parse(edited(settings, changes)) })
    const read = await readSettings()
    deepStrictEqual(Object.keys(read).sort(), Object.keys(settings).sort())
    ok(read.sitesOff.every((host) => typeof host === 'string'))
    await changeSettings({ marks: 'none' })
    deepStrictEqual(await readSettings(), { ...read, marks: 'none' })
    deepStrictEqual(parseBackup(backupOf(read)), read)

    for (const { url, key, interval } of parsePolicy(JSON.parse(edited(policy, changes))).datasets)
      ok(typeof url === 'string' && typeof key === 'string' && [6, 24, 168].includes(interval))
  },
)
