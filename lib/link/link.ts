import type { AgencyMention, Mention, ProgramMention, Span } from '../detect/mention.ts'
import { splitSentences } from '../detect/sentences/split-sentences.ts'
import type { FactIndex } from '../facts/fact-index.ts'
import { type Actor, actorsIn } from './actors.ts'
import { isSum } from './adding-up.ts'
import type { Sight } from './candidates.ts'
import { doubtIn, quotesIn, thresholdAt } from './doubts.ts'
import { overrulesNames } from './points-back.ts'
import type { Carried, Seen } from './seen.ts'
import { tie } from './tie.ts'
import { BESIDE, type Tied } from './tied.ts'

const HEADING = 60

/**
 * Ties each amount to the programme, total or ministry that it is of, by evidence in the text, and says whose money it is.
 * Refuses where somebody else's money, a doubt or a nearer thing speaks against it. Mentions must be sorted by start.
 * Linear in the text: each sentence is walked once, with the names, periods and actors passed kept at hand.
 */
export function link(text: string, mentions: readonly Mention[], publishedAt: string | null, index: FactIndex): Tied[] {
  const tied: Tied[] = []
  const quotes = quotesIn(text)
  let carried: Carried | null = null
  let heading: Carried | null = null
  let before: Said | null = null
  let at = 0
  let quote = 0
  for (const [number, sentence] of splitSentences(text).entries()) {
    const here: Mention[] = []
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.end) {
      const mention = mentions[at++]
      if (mention !== undefined) here.push(mention)
    }
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= sentence.start) quote++
    const inherited: Carried | null = carried !== null && carried.sentence === number - 1 ? carried : heading
    const said: Said = { sentence, here, actors: null }
    const walked: Walked | null =
      here.length === 0
        ? null
        : walk(text, said, number, quotes.slice(quote, quote + 8), inherited, before, publishedAt, index)
    if (walked !== null) for (const one of walked.tied) tied.push(one)
    before = text[sentence.end] === '\n' ? null : said
    if (walked?.hands) {
      carried = {
        program: walked.hands,
        sentence: number,
        place: 'carried',
        across: inherited?.across === true && here.every(({ kind }) => kind !== 'program'),
      }
      if (isHeading(text, sentence) && (walked.tied.length === 0 || text[sentence.end - 1] === '?'))
        heading = { program: walked.hands, sentence: number, place: 'heading', across: false }
    } else if (inherited?.place === 'carried' && !inherited.across && walked !== null && namesNobody(here, walked)) {
      carried = { ...inherited, sentence: number, across: true }
    } else if (isHeading(text, sentence) && !/^[-·•▶▷*○◦①-⑳\d]/.test(text.slice(sentence.start, sentence.start + 1)))
      heading = null
  }
  return tied
}

const namesNobody = (here: readonly Mention[], { tied }: Walked): boolean =>
  here.every(({ kind }) => kind === 'amount' || kind === 'period') &&
  tied.every(({ spender, refusal }) => refusal === null && (spender === null || spender === 'state'))

const isHeading = (text: string, sentence: Span): boolean => {
  if (sentence.end - sentence.start > HEADING) return false
  const last = text.slice(sentence.end - 2, sentence.end)
  return !/[.?!다]["”’')]*$/.test(last) || (last.endsWith('?') && text[sentence.end] === '\n')
}

/** A sentence and its mentions. */
interface Said {
  readonly sentence: Span
  readonly here: readonly Mention[]
  /** Those who may be spending in it, once they were looked for: the sentence behind may ask again. */
  actors: readonly Actor[] | null
}

function actorsOf(said: Said, text: string, index: FactIndex): readonly Actor[] {
  said.actors ??= actorsIn(text, said.sentence, said.here, index)
  return said.actors
}

interface Walked {
  readonly tied: readonly Tied[]
  /** The one programme that the sentence is about, for the next one. */
  readonly hands: ProgramMention | null
}

/** "기금 75조원에 민간 자금 75조원을 더해 150조원": what is named is a part only of what the sentence is about. */
function isPartOfSum(text: string, tied: readonly Tied[]): boolean {
  const first = tied.findIndex(({ program }) => program !== null)
  return (
    first >= 0 &&
    tied.some(
      ({ amount, program }, i) =>
        i > first + 1 && program === null && isSum(text, tied[i - 1]?.amount.end ?? amount.start, amount.start),
    )
  )
}

const GETS = /확보|따[냈낸내]|교부받|배정받|지원받|받게 [됐된]|반영[됐된돼되]/

/** "대구시는 국회가 의결한 내년도 예산에서 8조원을 확보했다": the one that the sentence is about, whoever stands within its clauses. */
const getterIn = (text: string, sentence: Span, actors: readonly Actor[], before: number): Actor | null => {
  const topic = actors.find(({ kind, start }) => kind === 'local' && start < before)
  // its particle may belong to the actor's span already
  const isTopic = topic !== undefined && /[은는] /.test(text.slice(topic.end - 1, topic.end + 2))
  return isTopic && GETS.test(text.slice(before, sentence.end)) ? topic : null
}

function walk(
  text: string,
  own: Said,
  number: number,
  quotes: readonly Span[],
  inherited: Carried | null,
  previous: Said | null,
  publishedAt: string | null,
  index: FactIndex,
): Walked {
  const { sentence, here } = own
  const programs = here.filter((m) => m.kind === 'program')
  const amounts = here.filter((m) => m.kind === 'amount')
  const periods = here.filter((m) => m.kind === 'period')
  const several = programs.some(({ entity }) => entity !== programs[0]?.entity)
  const only = several ? null : (programs[0] ?? null)
  if (amounts.length === 0 && only === null) return { tied: [], hands: null }
  const actors = actorsOf(own, text, index)
  // Asked for only where no actor of the sentence's own stands before its first amount.
  const first = amounts[0]?.start ?? 0
  const alone = amounts.length > 0 && previous !== null && (actors[0]?.start ?? first) >= first
  const spoken = alone ? (actorsOf(previous, text, index).at(-1) ?? null) : null
  const doubt = doubtIn(text, sentence)
  const getter = getterIn(text, sentence, actors, first)
  const agencies = here.filter((m) => m.kind === 'agency')
  const sight: Sight = { text, sentence, programs, amounts, periods, agencies, publishedAt, index, several }
  const tied: Tied[] = []
  let [p, q, a] = [0, 0, 0]
  let agency: AgencyMention | null = null
  let [m, actor, stateAgency]: [number, Actor | null, Actor | null] = [0, null, null]
  for (const [nth, amount] of amounts.entries()) {
    while (p < programs.length && (programs[p]?.end ?? 0) <= amount.start) p++
    while (q < periods.length && (periods[q]?.end ?? 0) <= amount.start) q++
    for (; a < actors.length && (actors[a]?.end ?? 0) <= amount.start; a++) {
      actor = actors[a] ?? null
      if (actor?.agency != null && actor.kind === 'state') stateAgency = actor
    }
    for (; m < here.length && (here[m]?.start ?? 0) < amount.start; m++) {
      const mention = here[m]
      if (mention?.kind === 'agency') agency = mention
    }
    const earlier = amounts[nth - 1] ?? null
    const before = programs[p - 1] ?? null
    const passed = periods.slice(Math.max(0, q - 8), q)
    const nextAmount = amounts[nth + 1]
    const behind = actors[a]
    // "200억원을 삼성전자가 낸다": an actor straight behind, before anything else is named.
    const straight =
      behind !== undefined &&
      behind.start - amount.end < 12 &&
      behind.start < (nextAmount?.start ?? behind.end) &&
      !text.slice(amount.end, behind.start).includes(',')
    const spender = getter ?? actor ?? (straight ? behind : null)
    const prior = tied.at(-1)
    // one that is set beside the thing is another's, and not barred by its own words
    const isBarred = prior?.refusal != null && prior.refusal.says !== BESIDE
    const earlierPlaced = prior?.program != null || isBarred
    const seen: Seen = {
      ...{
        sight,
        amount,
        nth,
        earlier,
        earlierPlaced,
        before,
        beforeThat: programs[p - 2] ?? null,
        after: programs[p] ?? null,
      },
      ...{ passed, following: periods[q] },
      ...{
        spender,
        spoken,
        agency,
        stateAgency,
        inherited: programs.length === 0 || overrulesNames(text, amount) ? inherited : null,
      },
    }
    const quoted = quotes.find((span) => span.start < amount.start && amount.end < span.end)
    const said = quoted === undefined ? null : { start: quoted.start, end: quoted.start + 1, says: 'a quotation' }
    tied.push(tie(seen, number, doubt ?? said ?? thresholdAt(text, amount), index))
  }
  const foreign = actors.find((one) => one.kind !== 'state' && one.start < (only?.start ?? 0))
  const kept = tied.find((one) => one.program !== null)?.program ?? null
  const handsOn = programs.length === 0 ? (inherited?.place === 'heading' ? null : kept) : only
  // a headline that asks still says what the article is about
  const asks = doubt?.says === 'a question' && isHeading(text, sentence)
  // "과기정통부 R&D 예산은 7조원이다. 올해 6조원보다": what was no total here is none in the next sentence
  const isPart = tied.some(({ refusal }) => refusal?.says.startsWith('part:')) || isPartOfSum(text, tied)
  return { tied, hands: (doubt === null || asks) && foreign === undefined && !isPart ? handsOn : null }
}
