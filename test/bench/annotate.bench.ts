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
import type { Mention } from '../../lib/detect/mention.ts'
import { compileLexicon } from '../../lib/detect/names/compile-lexicon.ts'
import { openLexicon } from '../../lib/detect/names/lexicon.ts'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { link } from '../../lib/link/link.ts'
import { FEW_FIGURES, madeArticle, madeFacts, seeded } from './annotate-text.ts'
import { paired } from './paired.ts'
import type { Group, Row } from './report.ts'

const ARTICLES = 1000
/** The steps are taken apart over fewer, so that a run stays short. */
const APART = 200
const DAY = '2025-08-29'
const isAmount = ({ kind }: Mention) => kind === 'amount'
const asArticle = (text: string): Article => ({ text, title: null, publishedAt: DAY, publisher: null })

/** Texts that would bring out any search over all amounts, names, periods or quotations for each one of them. */
const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['one sentence of names and amounts', '올해 국가AI컴퓨팅센터 200억원 '],
  ['one year’s amounts of one thing', '올해 국가AI컴퓨팅센터에 200억원을 쓴다. '],
  ['a list without end', '도로에 100억원, 다리에 200억원, 총 300억원, '],
]

/**
 * Mentions and links of an article: what each further step starts from. Copies: an engine that sees what a step makes kept
 * for later allocates all of it as if it were to last, which no archive and no page asks for.
 */
function steps({ text, mentions }: Annotation, index: FactIndex) {
  return structuredClone({ text, mentions, tied: link(text, mentions, DAY, index) })
}

/** Milliseconds an article that each step takes by itself, in turn, and how many contexts it tells of one. */
function stepsApart(texts: readonly string[], index: FactIndex) {
  const lexicon = openLexicon(compileLexicon(index.lexicon()))
  const read = texts.map((text) => structuredClone(annotate(asArticle(text), index, 'ko')))
  const done = read.map((each) => steps(each, index))
  const [detection = 0, linking = 0, derivation = 0, both = 0] = paired(
    [
      () => texts.reduce((sum, text) => sum + detect(text, { lexicon, publishedAt: DAY }).length, 0),
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
  ).map((ms) => ms / texts.length)
  const contexts = Math.round(read.reduce((sum, each) => sum + each.contexts.length, 0) / texts.length)
  return { detection, linking, derivation, both, contexts }
}

/** UTF-16 code units of made text that take so many bytes in UTF-8: a syllable takes three, a space or a digit one. */
const unitsOf = (bytes: number) => Math.round(bytes / 2.5)
const KB = 1000

/** Articles of 3 to 10 KB, their lengths spread evenly. */
const madeArticles = (count: number, random: () => number, figures?: number) =>
  Array.from({ length: count }, () => madeArticle(unitsOf((3 + 7 * random()) * KB), random, figures))

/** The pieces of a text of one size: the same text for every size. */
const cut = (text: string, size: number) =>
  Array.from({ length: Math.floor(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))

const bytesIn = (texts: readonly string[]) => Buffer.byteLength(texts.join(''))
const per = (texts: readonly string[], count: number) => Math.round(texts.join('').length / count)

export const group: Group = {
  name: 'annotate: articles through the whole core (KB of UTF-8; half of them budget stories, half other news)',
  *run() {
    const core = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/datasets/core.json'), 'utf8'))
    const index = openIndex([core])
    const random = seeded(20250413)
    const budgets = madeArticles(ARTICLES / 2, random)
    const general = madeArticles(ARTICLES / 2, random, FEW_FIGURES)
    const texts = budgets.flatMap((text, i) => [text, general[i] ?? ''])
    const articles = texts.map(asArticle)
    const all = () => articles.reduce((sum, article) => sum + annotate(article, index, 'ko').contexts.length, 0)
    const [whole = 0] = paired([all], 3)
    const row = (name: string, unit: string, value: number, peer: string, peerValue: number): Row => ({
      ...{ name, unit, value, peer, peerValue },
    })
    const mixed = stepsApart(texts.slice(0, APART), index)
    const size = (bytesIn(texts) / texts.length / KB).toFixed(1)
    yield row(
      `${ARTICLES} articles of 3–10 KB (${size})`,
      'art./s',
      (1000 * ARTICLES) / whole,
      'detection alone',
      1000 / mixed.detection,
    )
    for (const [what, { detection, linking, derivation, both, contexts }, an] of [
      ['both kinds', mixed, texts.slice(0, APART)],
      ['budget stories', stepsApart(budgets.slice(0, APART), index), budgets.slice(0, APART)],
      ['other news', stepsApart(general.slice(0, APART), index), general.slice(0, APART)],
    ] as const) {
      const amounts = an.flatMap((text) => annotate(asArticle(text), index, 'ko').mentions.filter(isAmount)).length
      yield row(`${what}: linking`, 'ms/art.', linking, 'detection', detection)
      yield row(`${what}: derivation`, 'ms/art.', derivation, 'detection', detection)
      const told = `${contexts} contexts, an amount every ${per(an, amounts)}`
      yield row(`${what}: derivation and wording, ${told}`, 'ms/art.', both, 'detection', detection)
    }

    const long = madeArticle(1_000_000, random)
    const sizes = [1000, 10_000, 100_000, 1_000_000]
    const read = annotate(asArticle(long), index, 'ko')
    const part = read.mentions.filter(({ end }) => end <= 10_000)
    const [linkedShort = 0, linkedLong = 0] = paired(
      [() => link(long.slice(0, 10_000), part, DAY, index).length, () => link(long, read.mentions, DAY, index).length],
      5,
    )
    const grown = paired(
      sizes.map((each) => {
        const pieces = cut(each < 100_000 ? long.slice(0, 100_000) : long, each).map(asArticle)
        return () => pieces.reduce((sum, article) => sum + annotate(article, index, 'ko').contexts.length, 0)
      }),
      5,
      5,
    ).map((ms, i) => (ms / ((sizes[i] ?? 1) < 100_000 ? 100_000 : long.length)) * 1e6)
    for (const [i, each] of sizes.entries())
      yield row(`a budget story of ${each} code units`, 'µs/1000', grown[i] ?? 0, 'of 1000', grown[0] ?? 0)
    yield row('linking one of 1000000', 'µs/1000', linkedLong, 'of 10000', linkedShort * 100)

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
