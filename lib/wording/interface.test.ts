import { describe, expect, it } from 'vitest'
import { t } from './interface.ts'

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
