import { describe, expect, it } from 'vitest'
import { htmlArticle } from './html-article.ts'

describe('htmlArticle', () => {
  it('takes the known container, its paragraphs, the title and the day', () => {
    const html = `<html><head><meta property="og:title" content="예산 &amp; 계획"><script type="application/ld+json">
      {"datePublished": "2025-04-13T09:00:00+09:00"}</script></head><body><nav>메뉴 100억원</nav><p>광고</p>
      <div class="article_view"><section><p>첫 <b>문단</b>이다.</p><script>if (a < b) x()</script><p>둘째&nbsp;문단.<br>끝.</p></section></div></body></html>`
    expect(htmlArticle(html, null)).toEqual({
      text: '첫 문단이다.\n둘째 문단.\n끝.',
      title: '예산 & 계획',
      publishedAt: '2025-04-13',
      publisher: null,
    })
  })
  it('takes the body where no container is known, and nothing from nothing', () => {
    expect(htmlArticle('<body><nav>메뉴</nav><p>글</p></body>', null).text).toBe('글')
    expect(htmlArticle('', null).text).toBe('')
    expect(htmlArticle('<div class="article_view"><p>잘린', null).text).toBe('잘린')
  })
  it('takes the site’s rule where the address tells the site', () => {
    const html =
      '<body><div class="article-body">다른 글</div><div id="dic_area">본문<em class="img_desc">그림</em></div></body>'
    expect(htmlArticle(html, 'https://n.news.naver.com/mnews/article/001/1').text).toBe('본문')
    expect(htmlArticle(html, null).text).toBe('다른 글')
  })
  it('takes what Readability keeps where there is no container at all', () => {
    const prose =
      '정부는 내년 도로 정비 예산으로 200억원을 편성하고 세부 계획을 다음 달 내놓는다고 밝혔다. 국회는 심사를 십이월까지 마칠 예정이며, 지방자치단체도 힘을 보태기로 했다. '.repeat(
        3,
      )
    const html = `<body><div class="menu"><a href="#">메뉴 100억원</a></div><div class="text">${`<p>${prose}</p>`.repeat(4)}</div><div class="footer">자본금 9억원</div></body>`
    const { text } = htmlArticle(html, 'https://blog.example.org/1')
    expect(text).toBe(Array(4).fill(prose.trim()).join('\n'))
  })
})
