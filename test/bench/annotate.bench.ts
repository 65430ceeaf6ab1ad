import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, best } from '../../lib/annotate/annotate.ts'
import type { Annotation, Article } from '../../lib/annotate/annotation.ts'
import { corpora } from '../../lib/annotate/corpora.ts'
import { exampleIndex } from '../../lib/annotate/example-index.ts'
import { linkingScore } from '../../lib/annotate/linking-score.ts'
import { toContext } from '../../lib/annotate/to-context.ts'
import { derive } from '../../lib/derive/derive.ts'
import { worldOf } from '../../lib/derive/world.ts'
import { detect } from '../../lib/detect/detect.ts'
import { compileLexicon } from '../../lib/detect/names/lexicon.ts'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { link } from '../../lib/link/link.ts'
import { madeArticle, madeFacts, seeded } from './annotate-text.ts'
import { paired } from './paired.ts'
import type { Group, Row } from './report.ts'

const ARTICLES = 1000
/** The steps are taken apart over fewer, so that a run stays short. */
const APART = 200
const DAY = '2025-08-29'
const asArticle = (text: string): Article => ({ text, title: null, publishedAt: DAY, publisher: null })

/** Texts that would bring out any search over all amounts, names, periods or quotations for each one of them. */
const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['one sentence of names and amounts', '올해 국가AI컴퓨팅센터 200억원 '],
  ['one year’s amounts of one thing', '올해 국가AI컴퓨팅센터에 200억원을 쓴다. '],
  ['a list without end', '도로에 100억원, 다리에 200억원, 총 300억원, '],
]

/** Mentions, links and findings of an article: what each further step starts from. */
function steps(read: Annotation, index: FactIndex) {
  const { text, mentions } = read
  const tied = link(text, mentions, DAY, index)
  const world = worldOf({ text, mentions, tied, index, publishedAt: DAY })
  return { text, mentions, tied, findings: derive(world) }
}

export const group: Group = {
  name: 'annotate: articles through the whole core (lengths in UTF-16 code units)',
  *run() {
    const core = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/datasets/core.json'), 'utf8'))
    const index = openIndex([core])
    const lexicon = compileLexicon(index.lexicon())
    const random = seeded(20250413)
    const texts = Array.from({ length: ARTICLES }, () => madeArticle(3000 + Math.floor(random() * 7000), random))
    const articles = texts.map(asArticle)
    const all = () => articles.reduce((sum, article) => sum + annotate(article, index, 'ko').contexts.length, 0)
    const few = texts.slice(0, APART)
    const read = articles.slice(0, APART).map((article) => annotate(article, index, 'ko'))
    const done = read.map((each) => steps(each, index))

    const [whole = 0] = paired([all], 3)
    const [detection = 0, linking = 0, deriving = 0, both = 0] = paired(
      [
        () => few.reduce((sum, text) => sum + detect(text, { lexicon, publishedAt: DAY }).length, 0),
        () => read.reduce((sum, { text, mentions }) => sum + link(text, mentions, DAY, index).length, 0),
        () =>
          done.reduce((sum, { text, mentions, tied }) => {
            return sum + derive(worldOf({ text, mentions, tied, index, publishedAt: DAY })).length
          }, 0),
        () =>
          done.reduce((sum, { text, mentions, tied }) => {
            const findings = derive(worldOf({ text, mentions, tied, index, publishedAt: DAY }))
            return sum + best(findings).map((finding) => toContext(finding, 0, null, index, 'ko')).length
          }, 0),
      ],
      5,
    )
    const perSecond = (ms: number) => 1000 / ms
    const row = (name: string, unit: string, value: number, peer: string, peerValue: number): Row => ({
      ...{ name, unit, value, peer, peerValue },
    })
    yield row(
      `${ARTICLES} articles of 3,000–10,000`,
      'art./s',
      perSecond(whole / ARTICLES),
      'detection alone',
      perSecond(detection / APART),
    )
    yield row('linking', 'ms/art.', linking / APART, 'detection', detection / APART)
    yield row('derivation', 'ms/art.', deriving / APART, 'detection', detection / APART)
    yield row('derivation and wording', 'ms/art.', both / APART, 'detection', detection / APART)

    const sizes = [1000, 10_000, 100_000, 1_000_000].map((size) => ({
      size,
      article: asArticle(madeArticle(size, random)),
    }))
    const grown = paired(
      sizes.map(
        ({ article }) =>
          () =>
            annotate(article, index, 'ko').contexts.length,
      ),
      5,
      5,
    )
    for (const [i, { size }] of sizes.entries())
      yield row(
        `an article of ${size}`,
        'µs/1000',
        ((grown[i] ?? 0) / size) * 1e6,
        'of 1000',
        ((grown[0] ?? 0) / 1000) * 1e6,
      )

    for (const [what, piece] of HOSTILE) {
      const [once = 0, eight = 0] = paired(
        [250, 2000].map((count) => {
          const article = asArticle(piece.repeat(count))
          return () => annotate(article, index, 'ko').contexts.length
        }),
        3,
        1,
      )
      yield row(`${what}, × 2000`, 'ms', eight, '8 times × 250', once * 8)
    }

    const large = openIndex([core, madeFacts(100_000, seeded(7))])
    const some = articles.slice(0, 100)
    const [small = 0, big = 0] = paired(
      [index, large].map((each) => () => some.reduce((sum, one) => sum + annotate(one, each, 'ko').contexts.length, 0)),
      5,
    )
    yield row(
      'with 100,000 facts',
      'ms/art.',
      big / some.length,
      `core, ${core.facts.length} facts`,
      small / some.length,
    )

    const score = linkingScore(corpora, exampleIndex)
    yield row(`linking precision, ${score.made} links made`, 'ratio', score.precision, 'asked for', 0.98)
    yield row(`linking recall, ${score.wanted} links wanted`, 'ratio', score.recall, 'precision', score.precision)
  },
}
