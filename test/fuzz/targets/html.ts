import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { mapText, type TextMap } from '../../../lib/article/text-map.ts'
import { articleIn } from '../../../lib/extension/validate.ts'
import { htmlArticle } from '../../../scripts/annotate/html-article.ts'
import { htmlPage } from '../../../scripts/annotate/html-page.ts'
import { pageSource } from '../../support/pages.ts'
import { sitePage, structures } from '../../support/site-pages.ts'
import { type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { anyText, oddText } from '../text.ts'

const pages = [
  ...['bank', 'budget', 'code', 'form', 'region', 'story'].map((name) => ({ html: pageSource(name), url: null })),
  ...structures.map((structure) => ({ html: sitePage(structure), url: `https://${structure.host}${structure.path}` })),
]
const TAGS =
  'p div br table tr td span b a ul li article section ruby rt sup figure figcaption script style template iframe svg math select textarea noscript title head body html form input frameset plaintext h1 blockquote'.split(
    ' ',
  )
const ATTRIBUTES = [
  ...['', ' hidden', ' id="dic_area"', ' class="article_view"', ' itemprop="articleBody"', ' aria-hidden="true"'],
  ...[
    ' style="display:none"',
    ' type="password"',
    ' contenteditable',
    " x='\"'",
    ' a="b',
    ' onclick=1',
    ' href="javascript:1"',
  ],
]
const MARKUP = [
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '</',
    '<',
    '>',
    '&',
    '&#0;',
    '&#xD800;',
    '&#1114112;',
    '&nbsp;',
    '&hellip;',
  ],
  ...[
    '</p>',
    '</div>',
    '</body>',
    '</html>',
    '</script>',
    '<p><p>',
    '</b></p></b>',
    '\u0000',
    '<meta property="og:title">',
  ],
]
const DATES = [
  '2025-04-13',
  '20250413',
  '9999-12-31T23:59:59Z',
  '2025-13-45',
  '2099.12.31. 오후',
  '0000-00-00T00:00:00Z',
  '',
  '어제',
]
const open = fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES)).map(([tag, of]) => `<${tag}${of}>`)
const told = fc
  .tuple(
    fc.constantFrom('article:published_time', 'og:title', 'og:site_name', 'og:regDate', 'title'),
    fc.oneof(fc.constantFrom(...DATES), anyText),
  )
  .map(([name, said]) => `<meta property="${name}" content="${said}">`)
const linked = fc
  .tuple(fc.constantFrom(...DATES), fc.jsonValue({ maxDepth: 2 }))
  .map(
    ([day, publisher]) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: day, publisher })}</script>`,
  )

const piece = fc.oneof(
  { weight: 4, arbitrary: open },
  { weight: 2, arbitrary: open.map((tag) => tag.replace('<', '</').replace(/ .*/, '>')) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: oddText },
  { weight: 2, arbitrary: fc.oneof(told, linked) },
  { weight: 1, arbitrary: anyText.map((text) => `<p>${text}</p>`) },
  { weight: 1, arbitrary: fc.tuple(open, fc.integer({ min: 2, max: 300 })).map(([tag, times]) => tag.repeat(times)) },
)

/** News pages as sites build them, with their markup broken. */
export const html = target(
  'html',
  fc.record({ page: fc.nat(pages.length - 1), splices: splices(piece, 6) }),
  ({ page, splices: changes }: { page: number; splices: Splice[] }) => {
    const { html: whole = '', url = null } = pages[page] ?? {}
    const written = spliced(whole, changes)
    const article = htmlArticle(written, url)
    // what the extension would send to its worker is let in there
    articleIn(article)
    deepStrictEqual(htmlArticle(written, url), article)
    mapsBack(written)
  },
)

/** Every character of the read text stands where the map says, and is found again from there. */
function mapsBack(written: string): void {
  const document = htmlPage(written)
  const map = mapText(document.body, {})
  const step = Math.max(1, Math.floor(map.text.length / 200))
  for (let at = 0; at < map.text.length; at += step) {
    const place = placeOf(document, map, at)
    if (map.text[at] === '\n') deepStrictEqual(place, null)
    else {
      ok(place !== null, `nothing at ${at}`)
      const there = place.node.data[place.offset]
      ok(map.text[at] === ' ' ? /[\s\u00a0]/.test(there ?? '') : there === map.text[at], `another character at ${at}`)
      deepStrictEqual(map.offset(place.node, place.offset), at)
    }
  }
}

/** Where the range of one character begins; linkedom's ranges know elements alone, so one that writes down stands in. */
function placeOf(document: Document, map: TextMap, at: number): { node: Text; offset: number } | null {
  let place: { node: Text; offset: number } | null = null
  const setStart = (node: Text, offset: number) => {
    place = { node, offset }
  }
  document.createRange = () => ({ setStart, setEnd: () => {} }) as unknown as Range
  map.range(at, at + 1)
  return place
}
