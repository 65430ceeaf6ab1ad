import type { Span } from '../detect/mention.ts'

/** What lies between a name and an amount, once periods and words that any budget sentence holds are taken out. */
export interface Gap {
  /** Characters of words that say something of their own. */
  readonly content: number
  /** A word that makes the amount another thing's, or a piece's: "장비 구매에", "방위력개선비는". */
  readonly takeover: Span | null
  /** A word that sets the amount beside the name: "별도로", "비슷한". */
  readonly apart: Span | null
}

/** Words, by their beginning, that a sentence about one thing's money holds anyway. */
const FILLER =
  /^(?:올해|첫해(?:인|$)|내년|지난해|작년|금년|새해|전년|당초|기존|최근|향후|앞으로|현재|이듬해|모두|매년|해마다|매해|연평균|연간|한해|평균|정부(?!청사)|국가(?!유산)|전체|공공|민간|민자|국비|국고|지방비|도비|시비|군비|구비|예산(?!군)|본예산|추경|추가경정|정부안|사업(?!자|가|체)|출자|출연|투입|투자|집행|편성|배정|책정|계획|규모|합해|합쳐|합하|합계|더해|더한|나누|최대|최소|각각|그리고|이어(?!서)|다시|추가로?$|늘[어었린리려]|줄[어었인이]|증가|감소|증액|감액|삭감|보다|대비|비해|비하|비교|확정|의결|통과|처리|국회|본회의|심의|거쳐|예결위|상임위|기획재정부|기재부|발표|밝[힌혔히]|제시|제출|요구|신청|반영|확보|지원(?!금|자)|들여|들이|쓰[기는]|쓸|쓴|위해|위한|통해|따라|따르|관련|기준|가량|정도|안팎|수준|또는|특수목적법인|구축|조성|설립|건립|개발(?!사(?!업)|자)|추진|프로젝트|도입|확대|축소|공모|조기|신규|처음|사상|역대|잡[아은았]|정[했한하]|하기로|한다|했[다고으]|하[고며면]|되[며고면]|된다|내기로|내야|이번|총사업비|사업비|재정(?!경제)|재원|금액|공사(?:에|에는|비)|건설비|건립비|구축비|조성비|액수|비용|소요|필요|이[며고었던]|였[던다]|에서|까지|부터|동안|기간|가까이|가까운|넘는|크게|소폭|대폭|그중|이중|여기에|이를$|이에|것으로|것이다|방침|목표|전망|예정|이다|나라|부처|범정부|어치|짜리|씩|꼴|달하|이르|해당|여섯|다섯|배정액|편성액|책정액|투입액|지원액|들어[가간갈]|담[긴길]|우선|먼저|누적|지금까지|그동안|돈[은이을]?$)/
/** Words that must stand alone to say nothing of their own. */
const WHOLE =
  /^(?:하지만|그러나|그런데|다만|그래도|또|또한|한편|정작|당장|산술적으로|산술적으로는|실제|나랏돈|나랏돈은|나랏돈이|총액|총액은|총액이|총액을|통틀어|해에|걸쳐|걸친|다섯|주기로|대기로|붓기로|넣기로|단순히|어림잡아|배가|배를|배에|배의|올|총|약|한|해|등|및|또|들|낸|낼|낸다|내는|쓴|할|하는|될|되는|된|있는|이|가|은|는|을|를|의|에|에는|에도|에만|에서|에서는|에게|와|과|로|으로|으로는|도|만|란|이란|라는|이라는|인|간|년|월|일|분|배|두|세|네|전|안|한국|우리|절반|더|많은|적은|것이|오른|올린|올랐다|많다|적다|중|이후|SPC|안은|안이|안을|안에서|만큼|똑같이|고르게|골고루|균등하게|단순히|단순하게|\d[\d,.]*[가-힣%％]{0,6})$/

/** Verbs that end like a topic and are none: 늘어나는, 짓는, 있는, 많은. */
const ADNOMINAL =
  /(?:하는|되는|있는|없는|나는|(?<![펀카보밴])드는|짓는|받는|쓰는|리는|이는|가는|오는|르는|않는|많은|적은|같은|높은|낮은|큰|작은|맞은|앉은|좋은|깎은|얹은|쏟은|쏟아부은|잡은|받은|모은|뽑은|넣는|잇는|갖는|주는|내는|크는|보는|추는|키는|서는|넘는|남은|담은|들은|낮추는|붓는|싣는|걷는|얻는|찾는|맡는|쌓는|놓는|먹는|막는|겪는|묶는|돕는|뽑는|잡는)$/
const TAKES_OVER =
  /(?:에|에는|에만|에도|에게|용|용으로|비로|비는|비가|비만|은|는|이|가|만|도|씩|의|중|가운데|분야|부문|명목|명목으로)$/
/** Endings of words that lead on to the amount (particles, adnominal verbs); any other noun right before it is its label: "상금 2000만원". */
const LEADS_ON = /(?:[은는이가을를에의로와과도만며고서면한된인던할될난린친든긴운간온른쓴찬큰]|까지|부터|대비|보다)$/
const APART =
  /^(?:별도|별개|외에|이외|말고|대신|달리|인근|옆|주변|비슷|유사|못지않|맞먹|버금|만큼|더불어|함께|아닌|이어서|뛰어넘|웃도는|밑도는|효과|파급효과|경제효과|생산유발|부가가치)/
const OF_LABEL = /^(?:예산|사업비)(?:안|액)?(?:은|이|을|의|으로|도)?$/
/** "거대전파망원경 건설 프로젝트에도 20억원": the work that stands right before the word, where an amount stands between. */
const OF_WORK =
  /^(?:사업|프로젝트|구축|조성|건립|설립|건설|개발|도입|확보|지원|투자)(?:에|에는|에도|엔|에만|은|는|도|용)$/
const isMultiple = (text: string, at: number): boolean => /배[를가] $/.test(text.slice(Math.max(0, at - 3), at))
const OWN_PART = /^ 몫[은이을] /
const TOLD = /^(?:설명|공개|보고|전달|발표|제출|제시|통보)한$|^(?:밝힌|알린|내놓은)$/
/** What stands between words. */
export const SEPARATOR = /[\s,.()（）[\]·‘’“”'"“:;~∼\-–—=+%＋→▲△↑↓]/

/** True for a word that any sentence about one thing's money holds. */
export const isFiller = (word: string): boolean => FILLER.test(word) || WHOLE.test(word)

/** True for a word that sets what follows beside what went before: "별도로". */
export const setsApart = (word: string): boolean => APART.test(word)

/** Nothing, or the bracket that holds the amount: "장비(50억원)". */
const ENDS_THERE = /^\s*[(（]?$/
const MOST = 200

/**
 * Reads the stretch from `from` to `to` (names and periods in `skip`, sorted, are passed over). Bounded: a longer
 * stretch is taken to say too much. `listed`: an amount stands between already, so that "위성 예산" is another thing's.
 */
export function gapBetween(text: string, from: number, to: number, skip: readonly Span[], listed = false): Gap {
  if (to - from > MOST) return { content: MOST, takeover: null, apart: null }
  let content = 0
  let takeover: Span | null = null
  let apart: Span | null = null
  let label: Span | null = null
  let word = -1
  let at = from
  let hidden = 0
  const close = (end: number) => {
    if (word < 0) return
    const token = text.slice(word, end)
    const span = { start: word, end }
    word = -1
    // Apart from its noun 만큼 is a conjunction: "나누어 내는 만큼 매년 350억원".
    // so is what is twice as much no other thing: "20배를 웃도는"
    if (APART.test(token) && (span.start === from || !token.startsWith('만큼')) && !isMultiple(text, span.start))
      apart = span
    // "업계에 설명한 올해 집행액": whom it was told takes nothing over
    if (TOLD.test(token)) takeover = null
    // "위성 예산 9억원": the budget of what stands right before the word
    if (listed && label !== null && (OF_LABEL.test(token) || OF_WORK.test(token))) takeover = label
    label = null
    // "지방교부세 65조원, 사업비 5조원": a part of its own
    if (listed && token === '사업비' && ENDS_THERE.test(text.slice(end, to))) takeover = span
    if (isFiller(token)) return
    content += token.length
    if (token.length < 2) return
    if (/[가-힣A-Za-z]$/.test(token) && !LEADS_ON.test(token)) label = span
    if (TAKES_OVER.test(token) && !ADNOMINAL.test(token)) takeover = span
    else if (/[가-힣A-Za-z]$/.test(token) && !LEADS_ON.test(token) && ENDS_THERE.test(text.slice(end, to)))
      takeover = span
  }
  while (at < to) {
    while (hidden < skip.length && (skip[hidden]?.end ?? 0) <= at) hidden++
    const over = skip[hidden]
    if (over !== undefined && over.start <= at && over.end <= to) {
      close(at)
      at = over.end
      // The particle right behind a period belongs to it: "내년에", "올해의".
      while (at < to && /[가-힣]/.test(text.charAt(at))) at++
      // so does its part: "내년 몫은"
      if (OWN_PART.test(text.slice(at, at + 4))) at += 3
      continue
    }
    if (SEPARATOR.test(text.charAt(at))) close(at)
    else if (word < 0) word = at
    at++
  }
  close(to)
  return { content, takeover, apart }
}
