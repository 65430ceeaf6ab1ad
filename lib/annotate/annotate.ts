import type { Context } from '../derive/context.ts'
import { derive } from '../derive/derive.ts'
import type { Finding } from '../derive/finding.ts'
import { worldOf } from '../derive/world.ts'
import { detect } from '../detect/detect.ts'
import type { Mention, ProgramMention } from '../detect/mention.ts'
import { isForeign, ownersIn } from '../detect/names/elsewhere.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { link } from '../link/link.ts'
import { supplementaries } from '../link/supplementary.ts'
import type { Lang } from '../wording/lang.ts'
import type { Annotation, Article } from './annotation.ts'
import { lexiconOf } from './lexicon-of.ts'
import { toContext } from './to-context.ts'

function programs(text: string, index: FactIndex): ProgramMention[] {
  const isAnothers = ownersIn(text)
  // "한국형위성항법시스템(KPS)에 … KPS는": once the article has said what it is, a name that many things bear is its own
  const said = new Set<string>()
  // "국방예산안": the bill's 안 is written onto the name; a space in its place keeps every offset.
  return index.programsIn(text.replaceAll('예산안', '예산 ')).flatMap(({ start, end, entity, ambiguous }) => {
    const ours = !isAnothers(entity, start, isForeign(text, start))
    const program = !ours || (ambiguous && !said.has(entity)) ? undefined : index.program(entity)
    if (program !== undefined) said.add(entity)
    return program
      ? [
          {
            kind: 'program',
            start,
            end,
            text: text.slice(start, end),
            entity,
            name: program.name.ko,
          },
        ]
      : []
  })
}

/** The programmes named, and those that a short name stands for where no longer name does. */
function withShortNames(named: readonly ProgramMention[], short: readonly ProgramMention[]): ProgramMention[] {
  let [i, end] = [0, 0]
  const kept = short.filter((one) => {
    while (i < named.length && (named[i]?.end ?? 0) <= one.start) i++
    const free = one.start >= end && (named[i]?.start ?? one.end) >= one.end
    if (free) end = one.end
    return free
  })
  return [...named, ...kept]
}

const byStart = (a: Mention, b: Mention) => a.start - b.start || b.end - a.end

/** All that an article mentions, in the order of the text: amounts, periods, agencies, programmes. */
export function mentionsIn({ text, publishedAt }: Article, index: FactIndex): Mention[] {
  const found = detect(text, { lexicon: lexiconOf(index), publishedAt })
  const amounts = found.filter((mention) => mention.kind === 'amount')
  const named = withShortNames(programs(text, index), supplementaries(text, amounts, publishedAt, index))
  return [...found, ...named].sort(byStart)
}

/** The findings in words, in the order of the mentions, the best of each first. */
export function inWords(
  findings: readonly Finding[],
  mentions: readonly Mention[],
  article: Article,
  index: FactIndex,
  lang: Lang,
): Context[] {
  const place = new Map(mentions.map((mention, i) => [mention, i]))
  return findings
    .map((finding) => toContext(finding, place.get(finding.mention) ?? null, article, index, lang))
    .sort((a, b) => (a.mention ?? 0) - (b.mention ?? 0))
}

/** An article's mentions and the contexts that its text and the datasets allow, best first; a card shows the first few and folds the rest. */
export function annotate(article: Article, index: FactIndex, lang: Lang): Annotation {
  const { text, title, publishedAt, publisher } = article
  const mentions = mentionsIn(article, index)
  const tied = link(text, mentions, publishedAt, index)
  const findings = derive(worldOf({ text, mentions, tied, index, publishedAt }))
  const contexts = inWords(findings, mentions, article, index, lang)
  return {
    text,
    article: { title, publishedAt, publisher },
    mentions,
    contexts,
  }
}
