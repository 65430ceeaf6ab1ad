import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const words = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['예산은 3.5% 늘었다. 내년에는 준다.', ['예산은 3.5% 늘었다.', '내년에는 준다.']],
    ['“늘린다.” 그는 말했다.', ['“늘린다.”', '그는 말했다.']],
    ['제목\n\n본문이다', ['제목', '본문이다']],
    ['예산이 늘었다.정부는 29일 밝혔다.', ['예산이 늘었다.', '정부는 29일 밝혔다.']],
    ['총지출은 728.조원', ['총지출은 728.조원']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})
