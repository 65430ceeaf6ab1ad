import { describe, expect, it } from 'vitest'
import { isoDay } from './metadata.ts'

describe('isoDay', () => {
  it.each([
    ['2025. 4. 13. 18:02', '2025-04-13'],
    ['2025-04-13T18:02:00+09:00', '2025-04-13'],
    ['20250413180200', '2025-04-13'],
    ['입력 2025년 12월 1일', '2025-12-01'],
    ['2025.02.30', null],
    ['어제', null],
  ])('%s → %s', (text, day) => {
    expect(isoDay(text)).toBe(day)
  })
})
