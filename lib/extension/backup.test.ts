import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Settings } from './settings.ts'

// wxt takes the browser's API from the global object when it is first imported
vi.stubGlobal('chrome', fakeBrowser)
const { backupOf, parseBackup, restoreFrom } = await import('./backup.ts')
const { changeSettings, readSettings } = await import('./settings.ts')

const chosen: Settings = { language: 'en', theme: 'dark', marks: 'none', sitesOff: ['v.daum.net'] }
const file = (text: string) => new File([text], 'settings.json')

beforeEach(() => fakeBrowser.reset())

describe('backup', () => {
  it('brings back what it was made of', () => {
    expect(parseBackup(backupOf(chosen))).toEqual(chosen)
    // every host that a page can have, as the browser writes it
    const odd = { ...chosen, sitesOff: ['[::1]', '127.0.0.1', 'xn--3e0b707e', 'a_b.kr'] }
    expect(parseBackup(backupOf(odd))).toEqual(odd)
  })

  it.each([
    ['no JSON', 'hello'],
    ['another format', '{"format":"other","formatVersion":1,"settings":{}}'],
    ['a field missing', '{"format":"maekrak-settings","formatVersion":1,"settings":{"language":"ko"}}'],
    ['a choice that is none', backupOf({ ...chosen, marks: 'blink' as never })],
    ['a host that is none', backupOf({ ...chosen, sitesOff: ['a b'] })],
    ['a field too many', backupOf({ ...chosen, more: 1 } as never)],
  ])('refuses %s and keeps what was', async (_, text) => {
    await changeSettings({ marks: 'underline' })
    expect(await restoreFrom(file(text))).toBe(null)
    expect((await readSettings()).marks).toBe('underline')
  })

  it('hands back the settings before, for undoing', async () => {
    await changeSettings({ language: 'ko' })
    expect((await restoreFrom(file(backupOf(chosen))))?.language).toBe('ko')
    expect(await readSettings()).toEqual(chosen)
  })
})

it('reads damaged settings field by field', async () => {
  await fakeBrowser.storage.local.set({
    settings: { language: 'xx', marks: 'none', sitesOff: [1, 'a b', '', 'v.daum.net', '[::1]'] },
  })
  expect(await readSettings()).toEqual({
    language: 'auto',
    theme: 'auto',
    marks: 'none',
    sitesOff: ['v.daum.net', '[::1]'],
  })
})
