import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { dayOf, EXPECTED, paperOf, sitePage, structures } from '../../test/support/site-pages.ts'
import { bodiesLike, findArticle } from './find-article.ts'
import { readMetadata } from './metadata.ts'
import { siteOf } from './sites/sites.ts'
import { mapText } from './text-map.ts'

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document

describe('every site', () => {
  it.each(structures.map((structure) => [structure.host, structure] as const))('%s', (host, structure) => {
    const document = documentOf(sitePage(structure))
    const found = findArticle(document, new URL(`https://${host}${structure.path}`), siteOf(host))
    if (!found) throw new Error('no article found')
    expect(found.rule).not.toBeNull()
    expect(mapText(found.body, { skip: found.rule?.skip }).text).toBe(EXPECTED.text)
    expect(readMetadata(document, found.rule)).toEqual({
      title: EXPECTED.title,
      publishedAt: dayOf(structure),
      publisher: paperOf(structure),
    })
  })
})

const PROSE =
  '정부는 내년 도로 정비 예산으로 200억원을 편성하고 세부 계획을 다음 달 내놓는다고 밝혔다. 국회는 심사를 십이월까지 마칠 예정이며 지방자치단체도 힘을 보태기로 했다고 전했다.'
const page = (head: string, body: string) =>
  documentOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
const ARTICLE = '<meta property="og:type" content="article">'
const elsewhere = new URL('https://blog.example.org/1')

describe('pages of no known site', () => {
  it.each([
    ['Open Graph and a common body', page(ARTICLE, `<div itemprop="articleBody"><p>${PROSE}</p></div>`)],
    [
      'JSON-LD and the one article',
      page(
        '<script type="application/ld+json">{"@graph": [{"@type": "ReportageNewsArticle"}]}</script>',
        `<aside><article>${PROSE}</article></aside><main><article><p>${PROSE}</p></article></main>`,
      ),
    ],
    ['a shared content system', page('', `<div id="article-view-content-div"><p>${PROSE}</p></div>`)],
  ])('are read by %s', (_, document) => {
    const found = findArticle(document, elsewhere, null)
    expect(found && mapText(found.body, { skip: found.rule?.skip }).text).toBe(PROSE)
  })
  it.each([
    ['without article markup', page('', `<div class="article-body">${PROSE}</div>`), elsewhere],
    [
      'with a password field',
      page(ARTICLE, `<div class="article-body">${PROSE}</div><input type="password">`),
      elsewhere,
    ],
    [
      'with a card field',
      page(ARTICLE, `<div class="article-body">${PROSE}</div><input autocomplete="cc-number">`),
      elsewhere,
    ],
    [
      'of a mail host',
      page(ARTICLE, `<div class="article-body">${PROSE}</div>`),
      new URL('https://mail.example.org/1'),
    ],
    ['without a figure', page(ARTICLE, '<div class="article-body">예산이 없다.</div>'), elsewhere],
    [
      'with several articles and no body',
      page(ARTICLE, `<article>${PROSE}</article><article>${PROSE}</article>`),
      elsewhere,
    ],
    [
      'of a listed host at no article’s address',
      page(ARTICLE, `<div class="article_view">${PROSE}</div>`),
      new URL('https://v.daum.net/channel/1'),
    ],
  ])('are left alone %s', (_, document, url) => {
    expect(findArticle(document, url, siteOf(url.hostname))).toBeNull()
  })
  it('tell all bodies of the kind that was found', () => {
    const document = page('', `<div id="article-view-content-div">${PROSE}</div>`)
    const found = findArticle(document, elsewhere, null)
    expect(found && bodiesLike(document, found)).toEqual([found?.body])
  })
})

describe('mapText', () => {
  it.each([
    ['a<b>b</b>c', 'abc'],
    ['<p>하나</p> \n <p>둘<br>셋</p>', '하나\n둘\n셋'],
    ['1&nbsp;\n\t 2', '1 2'],
    ['2\u200b0\u00ad0억\ufeff원', '200억원'],
    ['<ruby>豫算<rt>예산</rt></ruby> 1억<sup>1)</sup>', '豫算 1억'],
    [
      '글<script>x()</script><figure>그림</figure><span hidden>숨</span><button>누름</button><i aria-hidden="true">x</i>',
      '글',
    ],
    ['글<div contenteditable="true">쓰는 중 5억원</div><div contenteditable="false">끝</div>', '글\n끝'],
    ['<p> 앞뒤 빈칸 <br> 끝 </p>', '앞뒤 빈칸\n끝'],
    ['<b>가 </b> 나 <i> 다</i>\n', '가 나 다'],
    ['가\u200b 나\ufeff다 \u200b 라', '가 나다 라'],
    ['', ''],
  ])('%s', (html, text) => {
    const { document } = parseHTML(`<body><div id="a">${html}</div></body>`)
    expect(mapText(document.querySelector('#a') as unknown as HTMLElement, {}).text).toBe(text)
  })

  it('finds the offset of a place in a node, also behind what is not to be seen', () => {
    const { document } = parseHTML('<body><div id="a"><p>예산 2\u200b00억<b>원</b></p></div></body>')
    const map = mapText(document.querySelector('#a') as unknown as HTMLElement, {})
    const node = document.querySelector('p')?.firstChild as unknown as Node
    expect(map.text).toBe('예산 200억원')
    expect(map.offset(node, 3)).toBe(3)
    expect(map.offset(node, 5)).toBe(4)
    expect(map.offset(document as unknown as Node, 0)).toBeNull()
  })

  it('tells of folded white space where the words behind it are', () => {
    const { document } = parseHTML('<body><div id="a"><p> 예산  200억 \n <b> 원</b></p></div></body>')
    const map = mapText(document.querySelector('#a') as unknown as HTMLElement, {})
    const node = document.querySelector('p')?.firstChild as unknown as Node
    expect(map.text).toBe('예산 200억 원')
    expect([1, 3, 5, 8].map((at) => map.offset(node, at))).toEqual([0, 2, 3, 6])
    expect(map.offset(document.querySelector('b')?.firstChild as unknown as Node, 1)).toBe(8)
  })
})
