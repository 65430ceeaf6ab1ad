import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, t } from './interface.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

describe('interface strings', () => {
  it('fills parameters in both languages', () => {
    expect(t('ko', 'sources', { count: 2 })).toBe('출처 2곳')
    expect(t('en', 'sources', { count: 2 })).toBe('Sources (2)')
  })
  it('takes a value with a dollar sign as it is', () => {
    expect(t('en', 'lookupNone', { query: '$& $1' })).toContain('“$& $1”')
  })
  it('leaves an unknown parameter visible rather than empty', () => {
    expect(t('en', 'asOf')).toBe('as of {date}')
  })
})

describe('both languages', () => {
  const keys = Object.keys(catalogue.ko) as (keyof typeof catalogue.ko)[]

  it('have the same keys, none empty', () => {
    expect(Object.keys(catalogue.en).sort()).toEqual([...keys].sort())
    expect(keys.filter((key) => catalogue.ko[key].trim() === '' || catalogue.en[key].trim() === '')).toEqual([])
  })

  it('fill in the same parameters', () => {
    const parameters = (text: string) => [...new Set(text.match(/\{\w+\}|%s/g) ?? [])].sort().join()
    expect(keys.filter((key) => parameters(catalogue.ko[key]) !== parameters(catalogue.en[key]))).toEqual([])
  })

  it('are each in their own letters', () => {
    const own = /NIPA|mk|MIT|\{\w+\}|%s/g
    expect(keys.filter((key) => /[A-Za-z]{2}/.test(catalogue.ko[key].replace(own, '')))).toEqual([])
    expect(keys.filter((key) => /[가-힣]/.test(catalogue.en[key].replace('3조5천억', '')))).toEqual([])
  })

  it('have no key that nothing uses', () => {
    const code = ['components', 'entrypoints', 'lib']
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|wording.(interface|strings)/.test(file))
      .map(read)
      .join('\n')
    expect(keys.filter((key) => !code.includes(`'${key}'`))).toEqual([])
  })
})

describe('strings of the manifest', () => {
  const [ko, en] = ['ko', 'en'].map((lang) => JSON.parse(read(`public/_locales/${lang}/messages.json`)))

  it('are there in both languages, each used', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ko))
    const config = read('wxt.config.ts')
    expect(Object.keys(ko).filter((key) => !config.includes(`__MSG_${key}__`))).toEqual([])
    for (const key of config.match(/__MSG_\w+?__/g) ?? []) expect(ko).toHaveProperty(key.slice(6, -2))
  })
})
