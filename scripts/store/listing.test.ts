import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reasons, section, unexplained } from './listing.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const table = read('docs/store/permissions.md')
const HEADINGS = {
  ko: { name: '이름', short: '짧은 설명', purpose: '한 가지 목적', long: '긴 설명' },
  en: { name: 'Name', short: 'Short description', purpose: 'Single purpose', long: 'Long description' },
} as const

describe('what the stores are told', () => {
  it.each(['ko', 'en'] as const)('%s: the texts of the package, within the stores’ lengths', (lang) => {
    const text = read(`docs/store/${lang}.md`)
    const messages = JSON.parse(read(`public/_locales/${lang}/messages.json`))
    expect(section(text, HEADINGS[lang].name)).toBe(messages.extName.message)
    expect(section(text, HEADINGS[lang].short)).toBe(messages.extDescription.message)
    // Chrome: 75 and 132; AMO: 50 and 250; Edge: a description of 250 to 10,000
    expect(messages.extName.message.length).toBeLessThanOrEqual(50)
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132)
    expect(section(text, HEADINGS[lang].purpose)).not.toBe('')
    const long = section(text, HEADINGS[lang].long)
    expect(long.length).toBeGreaterThanOrEqual(250)
    expect(long.length).toBeLessThanOrEqual(10_000)
  })

  it('gives each permission’s reason in 1,000 characters', () => {
    const rows = reasons(table)
    expect(rows.length).toBeGreaterThan(5)
    for (const { permission, en, ko } of rows) {
      expect(en.length, permission).toBeLessThanOrEqual(1000)
      expect(ko, permission).toMatch(/[가-힣]/)
    }
  })

  it('finds a permission without a reason, and a reason without a permission', () => {
    const known = reasons(table).filter(({ stores }) => stores.includes('firefox'))
    const permissions = known.map(({ permission }) => permission).filter((name) => !name.endsWith('host_permissions'))
    const hosts = { host_permissions: ['*://a.kr/*'], optional_host_permissions: ['*://*/*'] }
    expect(unexplained({ permissions, ...hosts }, 'firefox', table)).toEqual([])
    expect(unexplained({ permissions: [...permissions, 'tabs'], ...hosts }, 'firefox', table)).toEqual([
      'tabs: asked for without a reason',
    ])
    expect(unexplained({ permissions }, 'firefox', table)).toHaveLength(2)
    expect(unexplained({ permissions, ...hosts }, 'chrome', table)).toContain('sidePanel: explained, but not asked for')
  })

  it('has pictures of the sizes that the stores take', () => {
    const folder = join(ROOT, 'docs/store/pictures')
    const sizes = new Map(
      readdirSync(folder).map((file) => {
        const png = readFileSync(join(folder, file))
        return [file, `${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`]
      }),
    )
    for (const [file, size] of sizes) {
      const wanted = file.startsWith('store-') ? '1280×800' : file.startsWith('tile-') ? '440×280' : '300×300'
      expect(size, file).toBe(wanted)
    }
    for (const lang of ['ko', 'en']) {
      expect(
        [...sizes.keys()].filter((file) => file.startsWith('store-') && file.endsWith(`-${lang}.png`)).length,
      ).toBe(3)
      expect(sizes.has(`tile-${lang}.png`)).toBe(true)
    }
  })
})
