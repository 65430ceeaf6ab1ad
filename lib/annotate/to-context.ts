import type { CitedSource, Context, Input } from '../derive/context.ts'
import type { Finding, Term } from '../derive/finding.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import type { Fact } from '../facts/schema.ts'
import { years } from '../wording/format.ts'
import { caveat, label } from '../wording/labels.ts'
import type { Lang } from '../wording/lang.ts'
import { word } from '../wording/sentences.ts'
import type { Article } from './annotation.ts'

const cited = new WeakMap<FactIndex, Map<string, CitedSource | null>>()

function citeOne(id: string, index: FactIndex, known: Map<string, CitedSource | null>): CitedSource | null {
  const before = known.get(id)
  if (before !== undefined) return before
  const source = index.source(id)
  const found = source
    ? { title: source.title, publisher: source.publisher, url: source.url, published: source.published }
    : null
  known.set(id, found)
  return found
}

/** The sources with these ids, each once, as a view cites them. */
export function cite(ids: Iterable<string>, index: FactIndex): CitedSource[] {
  let known = cited.get(index)
  if (known === undefined) {
    known = new Map()
    cited.set(index, known)
  }
  const list: CitedSource[] = []
  for (const id of ids) {
    const one = citeOne(id, index, known)
    if (one !== null && !list.includes(one)) list.push(one)
  }
  return list
}

/** The article as the source of a context that rests on its words alone; `url` is empty where it isn't known. */
function citeArticle(article: Article, lang: Lang): CitedSource {
  const { title, publisher, publishedAt, url } = article
  const published = publishedAt
  return {
    title: title ?? (lang === 'ko' ? '이 기사' : 'this article'),
    publisher: publisher ?? '',
    url: url ?? '',
    published,
  }
}

function input(term: Term, fact: Fact | undefined, lang: Lang): Input {
  const note = fact?.note?.[lang]
  // An indicator has no note: its year is what can be checked.
  const year = 'indicator' in term.from && term.period ? years(term.period, lang) : null
  return {
    label: label(term.role, lang),
    value: term.value,
    unit: term.unit,
    from: term.from,
    // what is said to come from the data is told in the data's words
    words: note ?? term.words ?? year,
  }
}

/** A finding in words, with its inputs and the sources that they rest on. `mention` is an index into Annotation.mentions. */
export function toContext(
  finding: Finding,
  mention: number | null,
  article: Article | null,
  index: FactIndex,
  lang: Lang,
): Context {
  const { formula, sentence, bounds } = word(finding, lang)
  let latest: string | null = null
  const ids: string[] = []
  const rests = ({ asOf, sources }: Pick<Fact, 'asOf' | 'sources'>) => {
    if (latest === null || asOf > latest) latest = asOf
    for (const id of sources) ids.push(id)
  }
  for (const fact of finding.facts) rests(fact)
  const inputs: Input[] = []
  for (const term of finding.terms) {
    const fact = 'fact' in term.from ? index.fact(term.from.fact) : undefined
    if (fact) rests(fact)
    inputs.push(input(term, fact, lang))
  }
  for (const indicator of finding.indicators) rests(indicator)
  for (const id of finding.sources) ids.push(id)
  const sources = cite(ids, index)
  if (sources.length === 0 && article !== null) sources.push(citeArticle(article, lang))
  if (inputs.length === 0) {
    const { start, end, text } = finding.mention
    const from = { span: [start, end] } as const
    inputs.push({
      label: finding.entity?.name[lang] ?? text,
      value: null,
      unit: 'none',
      from,
      words: text,
    })
  }
  return {
    kind: finding.kind,
    mention,
    entity: finding.entity?.id ?? null,
    entityName: finding.entity?.name[lang] ?? null,
    value: finding.value,
    low: finding.low,
    high: finding.high,
    unit: finding.unit,
    formula,
    sentence,
    inputs,
    sources,
    asOf: finding.asOf ?? latest ?? article?.publishedAt ?? null,
    caveats: finding.caveats.map((key) => caveat(key, lang)),
    evidence: finding.evidence,
    picture: finding.picture,
    bounds,
    score: finding.score,
  }
}
