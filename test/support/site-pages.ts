import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How a site's page is built: tags as the site writes them, around a text of our own. */
export interface Structure {
  readonly host: string
  readonly path: string
  /** `page`: tags taken from a page as served (docs/sites.md says where); `rule`: only what selectors tell. */
  readonly from: 'page' | 'rule'
  /** Opening tags from the outside in, down to the body and through what it is wrapped in. */
  readonly above: readonly string[]
  readonly body: string
  readonly inner: readonly string[]
  /** `p`, with its classes, or `br`: text with line breaks. */
  readonly flow: string
  /** What stands in the body and is no article; `at`: how far down, 0 to 1. */
  readonly inside: readonly { readonly at: number; readonly open: string }[]
  /** Which metadata the page has, or by which site's own marks it says title, date and paper. */
  readonly says: readonly string[]
  /** The page has a login layer with a password field. */
  readonly login: boolean
}

export const structures: readonly Structure[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../pages/sites/structures.json'), 'utf8'),
)

/** A paragraph as it is written in the page, and as it is to be read. */
const PARAGRAPHS: readonly (readonly [html: string, text: string])[] = [
  [
    '정부는 내년 지방도로 정비에 <b>200</b>억원을 쓰기로 했다. 올해보다 15억&nbsp;원 늘린 금액이다.',
    '정부는 내년 지방도로 정비에 200억원을 쓰기로 했다. 올해보다 15억 원 늘린 금액이다.',
  ],
  [
    '국토교통부는 이 가운데 3\u200b0억원을 상반기에 집행한다. <a href="#도로">노후 교량</a> 보수에도 4\u00ad5억원이 들어간다.',
    '국토교통부는 이 가운데 30억원을 상반기에 집행한다. 노후 교량 보수에도 45억원이 들어간다.',
  ],
  [
    '<ruby>豫算<rp>(</rp><rt>예산</rt><rp>)</rp></ruby> 심사는 12월에 끝난다. 국회는 <span class="hl">1조 2000억</span>원 규모의 수정안<sup>1)</sup>을 검토하고 있다.',
    '豫算 심사는 12월에 끝난다. 국회는 1조 2000억원 규모의 수정안을 검토하고 있다.',
  ],
  [
    '지방자치단체가 보태는 돈은 <!-- 지방비 -->80억원이다. 세부 계획은 다음 달 나온다.',
    '지방자치단체가 보태는 돈은 80억원이다. 세부 계획은 다음 달 나온다.',
  ],
]
/** Marked figures of the text, in order; as the reader sees them, so without what is not to be seen. */
export const FIGURES = ['200억원', '15억 원', '30억원', '45억원', '1조 2000억원', '80억원']
export const EXPECTED = {
  text: PARAGRAPHS.map(([, text]) => text).join('\n'),
  title: '지방도로 정비에 200억원…교량 보수도 앞당긴다',
  publishedAt: '2025-04-13',
}

const nameOf = (open: string) => /^<([a-z0-9-]+)/.exec(open)?.[1] ?? ''
const close = (tags: readonly string[]) =>
  tags
    .map((tag) => `</${nameOf(tag)}>`)
    .reverse()
    .join('')

/** Something in the body that is none of the article, with a figure in it that must not be marked. */
function aside(open: string): string {
  const name = nameOf(open)
  if (name === 'script') return `${open}var ad = '광고 9999억원';</script>`
  if (name === 'style') return `${open}.ad { color: #333 }</style>`
  if (name === 'input') return open.replace('>', ' type="hidden">')
  if (name === 'iframe') return `${open}</iframe>`
  if (name === 'table') return `${open}<tr><td>그림 설명: 예산 9999억원이라 적힌 상자</td></tr></table>`
  if (name === 'figure') return `${open}<figcaption>그림 설명: 예산 9999억원이라 적힌 상자</figcaption></figure>`
  return `${open}한결 기자 · 광고: 상가 9999억원 특별 분양 · 무단 전재 금지</${name}>`
}

const META: Record<string, (paper: string) => string> = {
  'og:type': () => '<meta property="og:type" content="article">',
  'og:title': () => `<meta property="og:title" content="${EXPECTED.title}">`,
  'og:site_name': (paper) => `<meta property="og:site_name" content="${paper}">`,
  'article:published_time': () => '<meta property="article:published_time" content="2025-04-13T18:02:00+09:00">',
  'og:regDate': () => '<meta property="og:regDate" content="20250413180200">',
  'json-ld': (paper) =>
    `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "${EXPECTED.title}", "datePublished": "2025-04-13T18:02:00+09:00", "publisher": {"@type": "Organization", "name": "${paper}"}}</script>`,
  daum: () => '<meta property="og:article:author" content="시험일보">',
}
/** What a portal or a site shows in the page and does not say in its metadata. */
const SHOWN: Record<string, string> = {
  naver:
    '<div class="media_end_head"><a class="media_end_head_top_logo"><img alt="시험일보" title="시험일보"></a><h2 id="title_area" class="media_end_head_headline"><span>지방도로 정비에 200억원…교량 보수도 앞당긴다</span></h2><span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2025-04-13 18:02:00">2025.04.13. 오후 6:02</span></div>',
  nate: '<h1 class="articleSubecjt">지방도로 정비에 200억원…교량 보수도 앞당긴다</h1><p class="articleInfo"><a class="medium">시험일보</a><span class="firstDate"><em>2025-04-13 18:02</em></span></p>',
  molit:
    '<ul class="bd_view_ul_info"><li><strong>전화번호</strong><span>044-201-3893</span></li><li><strong>등록일</strong><span>2025-04-13</span></li></ul>',
  mcst: '<div class="view_title">지방도로 정비에 200억원…교량 보수도 앞당긴다</div>',
  board:
    '<div class="artclViewTitleWrap"><h2 class="artclViewTitle">지방도로 정비에 200억원…교량 보수도 앞당긴다</h2></div><div class="artclViewHead"><div class="right"><dl><dt>작성일</dt><dd>2025.04.13</dd></dl></div></div>',
}

/** The paper's name on a page: a portal's own name where the page says so. */
const siteName = ({ says }: Structure) => (says.includes('daum') ? 'Daum | 시험일보' : '시험일보')
/** The paper, where the page says it at all. */
export const paperOf = ({ says }: Structure): string | null =>
  ['og:site_name', 'json-ld', 'naver', 'nate', 'daum'].some((name) => says.includes(name)) ? '시험일보' : null
export const dayOf = ({ says }: Structure): string | null =>
  ['article:published_time', 'og:regDate', 'json-ld', 'naver', 'nate', 'molit', 'board'].some((name) =>
    says.includes(name),
  )
    ? EXPECTED.publishedAt
    : null

/** A page of a site: our text in its tags. */
export function sitePage(structure: Structure): string {
  const [kind = 'p', ...classes] = structure.flow.split(' ')
  const written = PARAGRAPHS.map(([html]) =>
    kind === 'br' ? `${html}<br><br>` : `<p${classes.length ? ` class="${classes.join(' ')}"` : ''}>${html}</p>`,
  )
  const flow = written.flatMap((paragraph, i) => [
    ...structure.inside
      .filter(({ at }) => Math.min(Math.floor(at * written.length), written.length - 1) === i)
      .map(({ open }) => aside(open)),
    paragraph,
  ])
  const head = structure.says.map((name) => META[name]?.(siteName(structure)) ?? '').join('\n    ')
  const shown = structure.says.map((name) => SHOWN[name] ?? '').join('')
  const outer = [...structure.above, structure.body, ...structure.inner]
  return `<!doctype html>
<html lang="ko">
  <head>
    <meta charset="utf-8">
    <title>${structure.says.includes('og:title') ? '시험 쪽' : EXPECTED.title}</title>
    ${head}
  </head>
  <body>
    <header><a href="/">시험일보</a> <a href="#budget">내년 예산 9999억원 시대</a></header>
    ${structure.login ? '<div class="login-layer" style="display: none"><form><input type="password" name="pw"></form></div>' : ''}
    ${shown}
    ${outer.join('')}
    ${flow.join('\n      ')}
    ${close(outer)}
    <aside><ul><li><a href="#other">다른 소식: 9999억원 규모</a></li></ul></aside>
    <footer>주소: 시험로 1 · 자본금 9999억원</footer>
  </body>
</html>`
}
