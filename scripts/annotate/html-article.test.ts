import { describe, expect, it } from 'vitest'
import { htmlArticle } from './html-article.ts'

describe('htmlArticle', () => {
  it('takes the known container, its paragraphs, the title and the day', () => {
    const html = `<html><head><meta property="og:title" content="예산 &amp; 계획"><script type="application/ld+json">
      {"datePublished": "2025-04-13T09:00:00+09:00"}</script></head><body><nav>메뉴 100억원</nav><p>광고</p>
      <div class="article_view"><section><p>첫 <b>문단</b>이다.</p><script>if (a < b) x()</script><p>둘째&nbsp;문단.<br>끝.</p></section></div></body></html>`
    expect(htmlArticle(html)).toEqual({
      text: '첫 문단이다.\n둘째 문단.\n끝.',
      title: '예산 & 계획',
      publishedAt: '2025-04-13',
      publisher: null,
    })
  })
  it('takes the body where no container is known, and nothing from nothing', () => {
    expect(htmlArticle('<body><p>글</p></body>').text).toBe('글')
    expect(htmlArticle('').text).toBe('')
    expect(htmlArticle('<div class="article_view"><p>잘린').text).toBe('잘린')
  })
})
