import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { isOwnPage } from './frame.ts'

const PROSE =
  '정부는 내년 도로 정비 예산으로 200억원을 편성하고 세부 계획을 다음 달 내놓는다고 밝혔다. 국회는 심사를 십이월까지 마칠 예정이며 지방자치단체도 힘을 보태기로 했다고 전했다.'

interface Fake {
  parent: Fake
  document: unknown
}
const page = (body: string, parent?: Fake): Fake => {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  const made = { document } as Fake
  made.parent = parent ?? made
  return made
}
const foreign = (parent?: Fake): Fake => {
  const made = {
    get document(): never {
      throw new DOMException('cross-origin', 'SecurityError')
    },
  } as unknown as Fake
  made.parent = parent ?? made
  return made
}
const may = (here: Fake) => isOwnPage(here as unknown as Window, '.body')

describe('isOwnPage', () => {
  it('is so in the tab itself, whatever it holds', () => {
    expect(may(page(`<div class="body">${PROSE}</div>`))).toBe(true)
  })
  it('is so in a frame of the same origin, unless the tab holds the article', () => {
    expect(may(page('', page('<h1>신문</h1>')))).toBe(true)
    expect(may(page('', page(`<div class="body">${PROSE}</div>`)))).toBe(false)
  })
  it('is not so below a page of another origin, however far up', () => {
    expect(may(page('', foreign()))).toBe(false)
    expect(may(page('', foreign(page(''))))).toBe(false)
    expect(may(page('', page('', foreign())))).toBe(false)
  })
})
