import type { Article } from '../../lib/annotate/annotation.ts'

const SKIP = new Set([
  'script',
  'style',
  'nav',
  'noscript',
  'template',
  'svg',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
  'button',
  'figcaption',
])
const BLOCK = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'article',
  'tr',
  'td',
  'table',
  'blockquote',
])
const VOID = new Set(['br', 'img', 'input', 'meta', 'link', 'hr', 'source', 'wbr', 'col', 'area', 'embed'])
const ENTITIES: Record<string, string> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    middot: '·',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
  },
  ...{ ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', won: '₩', euro: '€' },
}

interface Tag {
  readonly name: string
  readonly attributes: string
  readonly closing: boolean
}

const decode = (text: string) =>
  text.replace(/&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});/g, (whole, code: string) => {
    if (!code.startsWith('#')) return ENTITIES[code] ?? whole
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })

const attribute = (tag: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
    .exec(tag)
    ?.slice(1)
    .find((v) => v !== undefined) ?? null

/** How good a container is as the article's body: a known one of Korean news sites first, then <article>, then <body>. */
function rank({ name, attributes }: Tag): number {
  const id = attribute(attributes, 'id') ?? ''
  const classes = (attribute(attributes, 'class') ?? '').split(/\s+/)
  if (
    ['dic_area', 'article-view-content-div', 'articleBody', 'articeBody', 'newsct_article', 'article_body'].includes(id)
  )
    return 4
  if (['article_view', 'article-body', 'article_body', 'news_view', 'view_con'].some((c) => classes.includes(c)))
    return 4
  if (attribute(attributes, 'itemprop') === 'articleBody') return 4
  return name === 'article' ? 2 : name === 'body' ? 1 : 0
}

/** Text and metadata of a news page's HTML. One pass; paragraphs end in a line break. */
export function htmlArticle(html: string): Article {
  const bodies: { rank: number; text: string }[] = []
  const open: { name: string; rank: number; text: string }[] = []
  const metas = new Map<string, string>()
  let title = ''
  let ld = ''
  let inTitle = false
  let at = 0
  const write = (text: string) => {
    for (const body of open) if (body.rank > 0) body.text += text
  }
  const close = (count: number) => {
    for (let i = 0; i < count; i++) {
      const body = open.pop()
      if (body && body.rank > 0) bodies.push(body)
    }
  }
  while (at < html.length) {
    const lt = html.indexOf('<', at)
    const text = html.slice(at, lt < 0 ? html.length : lt)
    if (inTitle) title += text
    else write(decode(text).replace(/\s+/g, ' '))
    if (lt < 0) break
    if (html.startsWith('<!--', lt)) {
      const end = html.indexOf('-->', lt)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const gt = html.indexOf('>', lt)
    if (gt < 0) break
    const inner = html.slice(lt + 1, gt)
    const closing = inner.startsWith('/')
    const name = /^\/?([a-zA-Z][a-zA-Z0-9]*)/.exec(inner)?.[1]?.toLowerCase() ?? ''
    const tag: Tag = { name, attributes: inner.slice(name.length), closing }
    at = gt + 1
    if (name === 'title') inTitle = !closing
    else if (name === 'meta') {
      const key = attribute(tag.attributes, 'property') ?? attribute(tag.attributes, 'name')
      const content = attribute(tag.attributes, 'content')
      if (key !== null && content !== null && !metas.has(key)) metas.set(key, decode(content))
    } else if (SKIP.has(name) && !closing && !inner.endsWith('/')) {
      // Straight to the closing tag: what a script holds ("a < b") isn't markup.
      const close = html.indexOf(`</${name}`, at)
      const end = close < 0 ? html.length : close
      if (name === 'script' && /ld\+json/i.test(inner)) ld += html.slice(at, end)
      at = end
      continue
    }
    if (BLOCK.has(name)) write('\n')
    if (name === '' || VOID.has(name) || inner.endsWith('/')) continue
    if (!closing) open.push({ name, rank: rank(tag), text: '' })
    else {
      const matching = open.findLastIndex((element) => element.name === name)
      if (matching >= 0) close(open.length - matching)
    }
  }
  close(open.length)
  const best = bodies.reduce(
    (a, b) => (b.rank > a.rank || (b.rank === a.rank && b.text.length > a.text.length) ? b : a),
    { rank: 0, text: '' },
  )
  const lines = best.text.split('\n').map((line) => line.trim())
  const published =
    metas.get('article:published_time') ??
    metas.get('og:regDate') ??
    metas.get('datePublished') ??
    /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(ld)?.[1] ??
    ''
  return {
    text: lines.filter((line) => line !== '').join('\n'),
    title: metas.get('og:title') ?? (decode(title).trim() || null),
    publishedAt: isoDay(published),
    publisher: metas.get('og:article:author') ?? metas.get('og:site_name') ?? null,
  }
}

const isoDay = (value: string) => {
  const match = /^(\d{4})[-.]?(\d{2})[-.]?(\d{2})/.exec(value)
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}
