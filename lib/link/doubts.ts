import type { Span } from '../detect/mention.ts'
import type { Evidence } from './tied.ts'

/** Words by which a sentence takes back that its figure is a fact, each list with the reason. Literal, so one pass each. */
const DOUBTS: readonly (readonly [says: string, words: RegExp])[] = [
  [
    'a rumour',
    /소문|루머|풍문|낭설|가짜 ?뉴스|지라시|검토설|관측이 나|추측|(?:이야기|얘기|말)[이가] [^.]{0,12}(?:돌고|나돌|떠돌|돈다)/,
  ],
  [
    'a denial',
    /사실이 아니|사실무근|사실과 다[르른를]|사실과 달|바로잡|아니라고|틀린 (?:말|주장|수치)|잘못 알려|오보|철회|백지화|무산|전액 삭감/,
  ],
  [
    'a demand',
    /달라고|필요하다고|필요하다는|요구하고 나섰|촉구|건의|호소|주장|돼야 한다|되어야 한다|야 한다[는고며]|지적이 나|목소리가|늘려야|반영해야|제안했|요청했|공약/,
  ],
  [
    'a hypothesis',
    /[가-힣]다면(?![가-힣])|(?<!대로)라면(?![가-힣])|[원%](?:이|으로 늘|으로 줄)?면(?![가-힣])|(?:올리|늘리|확대하|넓히|도입하|적용하|줄이|낮추|없애)면(?![가-힣])|(?:확대|적용|도입|인상|시행|폐지)(?:할|하는) 경우|어떨까|경우를? 가정|가정하|가정할|된다고 해도|더라도|상상|만약|만일|시나리오|가능성/,
  ],
  ['a party’s own', /당론|(?:야당|여당|민주당|국민의힘)[^.]{0,24}자체 (?:수정안|예산안|추경안)/],
  ['no report', /\[[가-힣]{0,4}풍자|만우절|패러디/],
  ['undecided', /미정|확정되지 않|정해지지 않|불투명|논의 중|검토 중|검토하고 있|거론/],
]

/** "얼마나 될까.": a question that ends with a full stop. */
const ASKS = /[^니]까[.!]$/

/** Who foresees what isn't theirs to decide: "한 증권사는 … 70조원까지 늘 수 있다고 내다봤다". */
const FORECASTERS =
  /(?:예정처|예산정책처|연구원|증권사|평가사|연구소|싱크탱크|전문가|학계|교수|업계|애널리스트|투자은행|시민단체|관계자)(?:들)?(?:은|는|이|가)(?![가-힣])/
const FORESEES = /내다[봤보]|(?:전망|예상|예측|추산|추정|추계|관측)(?:했|한다|하[고며])/

/** What makes the whole sentence no statement of fact; null when nothing does. */
export function doubtIn(text: string, sentence: Span): Evidence | null {
  const words = text.slice(sentence.start, sentence.end)
  for (const [says, pattern] of DOUBTS) {
    const match = pattern.exec(words)
    if (match) {
      const start = sentence.start + match.index
      return { start, end: start + match[0].length, says }
    }
  }
  const denied = DENIED_NEXT.exec(text.slice(sentence.end, sentence.end + NEXT))
  if (denied !== null) {
    const start = sentence.end + denied.index
    return { start, end: start + denied[0].length, says: 'a denial' }
  }
  const forecaster = FORECASTERS.exec(words)
  if (forecaster !== null && FORESEES.test(words)) {
    const start = sentence.start + forecaster.index
    return { start, end: start + forecaster[0].length, says: 'a forecast' }
  }
  const last = sentence.end - 1
  return text[last] === '?' || ASKS.test(text.slice(last - 2, last + 1))
    ? { start: last, end: last + 1, says: 'a question' }
    : null
}

/** The next sentence takes it back: '과기정통부는 "사실이 아니며" …라고 부인했다'. */
const DENIED_NEXT = /^[.\s]{1,3}[^.\n]{0,60}(?:사실이 아니|사실무근|사실과 다르)/
const NEXT = 80

const LONG_QUOTE = 25
/** A short quotation that is a clause, not a name: it ends as one does, or 고·라고·라며 stands behind it. */
const CLAUSE_END = /(?:[가-힣]다|[가-힣]요|니까|하라|[가-힣]자)[.!?]?$/
const SAYS = /^(?:고|라고|이라고|라며|이라며|며|면서|라는|이라는|는) /

/**
 * Stretches in double quotation marks that are somebody's words and no mere name: longer than a title, or a clause. A quotation ends
 * with its paragraph at the latest. In order; linear in the text.
 */
export function quotesIn(text: string): Span[] {
  const quotes: Span[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '\n') open = -1
    else if (open < 0 ? character === '“' || character === '"' : character === '”' || character === '"') {
      if (open >= 0 && isSpeech(text, open, i)) quotes.push({ start: open, end: i + 1 })
      open = open < 0 ? i : -1
    }
  }
  return quotes
}

const isSpeech = (text: string, open: number, close: number): boolean =>
  close - open > LONG_QUOTE ||
  CLAUSE_END.test(text.slice(Math.max(open + 1, close - 4), close)) ||
  SAYS.test(text.slice(close + 1, close + 6))

const THRESHOLD = /^ ?(?:시대|클럽|고지|문턱|벽)|^(?:을|를|선을)? ?(?:첫 |처음(?:으로)? )?돌파/

/** "예산 1조원 시대", "35조원을 돌파": a line that was crossed, not what the amount is; null where it is none. */
export function thresholdAt(text: string, { start, end }: Span): Evidence | null {
  return THRESHOLD.test(text.slice(end, end + 12)) ? { start, end, says: 'a threshold' } : null
}
