import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, inWords, mentionsIn } from '../../lib/annotate/annotate.ts'
import type { Article } from '../../lib/annotate/annotation.ts'
import { corpora } from '../../lib/annotate/corpora.ts'
import { exampleIndex } from '../../lib/annotate/example-index.ts'
import { lexiconOf } from '../../lib/annotate/lexicon-of.ts'
import { linkingScore } from '../../lib/annotate/linking-score.ts'
import { derive } from '../../lib/derive/derive.ts'
import { worldOf } from '../../lib/derive/world.ts'
import { detect } from '../../lib/detect/detect.ts'
import type { Mention } from '../../lib/detect/mention.ts'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { link } from '../../lib/link/link.ts'
import { FEW_FIGURES, madeArticle, madeFacts, seeded } from './annotate-text.ts'
import { median, paired } from './paired.ts'
import type { Group, Row } from './report.ts'

const ARTICLES = 1000
const ROUNDS = 10
const DAY = '2025-08-29'
const isAmount = ({ kind }: Mention) => kind === 'amount'
const asArticle = (text: string): Article => ({ text, title: null, publishedAt: DAY, publisher: null })

/** Texts that would bring out any search over all amounts, names, periods or quotations for each one of them. */
const HOSTILE: readonly (readonly [what: string, piece: string])[] = [
  ['one sentence of names and amounts', '올해 국가AI컴퓨팅센터 200억원 '],
  ['one year’s amounts of one thing', '올해 국가AI컴퓨팅센터에 200억원을 쓴다. '],
  ['amounts that measure those before them', '내년 국가AI컴퓨팅센터 300억원, 올해 200억원보다 50% 많고 1.5배다 '],
  ['a list without end', '도로에 100억원, 다리에 200억원, 총 300억원, '],
]

interface Steps {
  /** Finding amounts, periods and agencies. */
  readonly found: number
  /** Finding all that is mentioned: those, and the programmes. */
  readonly mentioned: number
  readonly linking: number
  readonly derivation: number
  readonly wording: number
}

/**
 * Milliseconds that each step takes of an article, timed where it stands: article by article, one step after the other, as
 * an archive and a page run them. A step that is run over all the articles by itself is quicker than it ever is in use,
 * and by how much differs from step to step.
 */
function stepsOf(texts: readonly string[], index: FactIndex, rounds: number): Steps {
  const lexicon = lexiconOf(index)
  const times: Record<keyof Steps, number>[] = []
  for (let round = -1; round < rounds; round++) {
    const spent = { found: 0, mentioned: 0, linking: 0, derivation: 0, wording: 0 }
    for (const text of texts) {
      const article = asArticle(text)
      const began = performance.now()
      detect(text, { lexicon, publishedAt: DAY })
      const found = performance.now()
      const mentions = mentionsIn(article, index)
      const mentioned = performance.now()
      const tied = link(text, mentions, DAY, index)
      const linked = performance.now()
      const findings = derive(worldOf({ text, mentions, tied, index, publishedAt: DAY }))
      const derived = performance.now()
      inWords(findings, mentions, article, index, 'ko')
      const worded = performance.now()
      spent.found += found - began
      spent.mentioned += mentioned - found
      spent.linking += linked - mentioned
      spent.derivation += derived - linked
      spent.wording += worded - derived
    }
    // the first warms up
    if (round >= 0) times.push(spent)
  }
  const of = (step: keyof Steps) => median(times.map((each) => each[step])) / texts.length
  return {
    ...{ found: of('found'), mentioned: of('mentioned'), linking: of('linking') },
    ...{ derivation: of('derivation'), wording: of('wording') },
  }
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
    const mixed = stepsOf(texts, index, ROUNDS)
    const size = (bytesIn(texts) / texts.length / KB).toFixed(1)
    yield row(
      `${ARTICLES} articles of 3–10 KB (${size})`,
      'art./s',
      (1000 * ARTICLES) / whole,
      'finding what is mentioned, alone',
      1000 / mixed.mentioned,
    )
    for (const [what, { found, mentioned, linking, derivation, wording }, an] of [
      ['both kinds', mixed, texts],
      ['budget stories', stepsOf(budgets, index, ROUNDS), budgets],
      ['other news', stepsOf(general, index, ROUNDS), general],
    ] as const) {
      const read = an.map((text) => annotate(asArticle(text), index, 'ko'))
      const amounts = read.flatMap(({ mentions }) => mentions.filter(isAmount)).length
      const contexts = Math.round(read.reduce((sum, each) => sum + each.contexts.length, 0) / an.length)
      const told = `${contexts} contexts, an amount every ${per(an, amounts)}`
      const beside = (name: string, value: number) =>
        row(`${what}: ${name}`, 'ms/art.', value, 'detection, programmes too', mentioned)
      yield beside('amounts, periods and agencies alone', found)
      yield beside('linking', linking)
      yield beside('derivation', derivation)
      yield beside(`derivation and wording, ${told}`, derivation + wording)
      yield row(`${what}: the same`, 'ms/art.', derivation + wording, 'amounts, periods and agencies alone', found)
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
