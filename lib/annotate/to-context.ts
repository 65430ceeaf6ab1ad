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
export function cite(ids: readonly string[], index: FactIndex): CitedSource[] {
  let known = cited.get(index)
  if (known === undefined) {
    known = new Map()
    cited.set(index, known)
  }
  const [first] = ids
  // most rest on one source
  if (first !== undefined && ids.every((id) => id === first)) {
    const only = citeOne(first, index, known)
    return only === null ? [] : [only]
  }
  const list: CitedSource[] = []
  for (const id of ids) {
    const one = citeOne(id, index, known)
    if (one !== null && !list.includes(one)) list.push(one)
  }
  return list
}

/** The latest of two days; null is none. */
const later = (a: string | null, b: string): string => (a === null || b > a ? b : a)

const NONE: readonly string[] = []
/** Both lists in one, which is the other where one is empty. */
const joined = (a: readonly string[], b: readonly string[]): readonly string[] =>
  a.length === 0 || a === b ? b : b.length === 0 ? a : [...a, ...b]

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
  let ids = NONE
  const inputs: Input[] = finding.terms.map((term) => {
    const fact = 'fact' in term.from ? index.fact(term.from.fact) : undefined
    if (fact !== undefined) {
      latest = later(latest, fact.asOf)
      ids = joined(ids, fact.sources)
    }
    return input(term, fact, lang)
  })
  for (const { asOf, sources } of finding.indicators) {
    latest = later(latest, asOf)
    ids = joined(ids, sources)
  }
  const sources = cite(joined(ids, finding.sources), index)
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
