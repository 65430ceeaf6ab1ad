import { describe, expect, it } from 'vitest'
import { siteOf } from '../find-article.ts'

describe('article addresses', () => {
  it.each([
    ['https://v.daum.net/v/20250413180200001', true],
    ['https://v.daum.net/channel/17/home', false],
    ['https://n.news.naver.com/mnews/article/001/0015000000', true],
    ['https://n.news.naver.com/mnews/hotissue/section/001', false],
    ['https://www.yna.co.kr/view/AKR20250413000100001', true],
    ['https://www.yna.co.kr/economy/all', false],
    ['https://www.hani.co.kr/arti/economy/economy_general/1190000.html', true],
    ['https://www.hani.co.kr/arti/economy', false],
    ['https://www.joongang.co.kr/article/25300000', true],
    ['https://www.chosun.com/economy/2025/04/13/ABCDEFGHIJ/', true],
    ['https://www.chosun.com/economy/', false],
  ])('%s is an article: %s', (address, is) => {
    const url = new URL(address)
    expect(siteOf(url.hostname)?.path.test(url.pathname)).toBe(is)
  })

  it('knows no site by a part of its name', () => {
    expect(siteOf('daum.net')).toBeUndefined()
    expect(siteOf('v.daum.net.example.org')).toBeUndefined()
  })
})
