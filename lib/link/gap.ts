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

/** Words (by their beginning) that a sentence about one thing's money holds anyway. */
const FILLER =
  /^(?:올해|내년|지난해|작년|금년|올|새해|전년|당초|기존|최근|향후|앞으로|현재|이듬해|총|약|모두|매년|해마다|매해|연평균|연간|한해|한|해|평균|정부|국가|전체|공공|민간|민자|국비|국고|지방비|도비|시비|예산|본예산|추경|추가경정|정부안|사업|출자|출연|투입|투자|집행|편성|배정|책정|계획|규모|합해|합쳐|합하|합계|더해|더한|나누|최대|최소|각각|그리고|이어|다시|추가|늘|줄|증가|감소|증액|감액|많|적|오른|올랐|보다|대비|비해|비교|확정|의결|통과|처리|국회|본회의|심의|거쳐|예결위|상임위|기획재정부|기재부|발표|밝|제시|제출|요구|신청|반영|확보|지원|들여|들이|들|쓰|쓸|쓴|쓰이|위해|위한|통해|따라|따르|관련|기준|가량|정도|안팎|수준|등|및|또|또는|특수목적법인|SPC|구축|조성|설립|건립|개발|추진|프로젝트|도입|확대|축소|공모|조기|신규|처음|사상|역대|올린|잡|정했|정하|하기로|하는|할|한다|했|하고|하며|될|되는|된|있는|내기로|내|내는|낸|냈|이번|총사업비|총사업비는|사업비|재정|재원|금액|액수|비용|소요|필요|이|가|은|는|을|를|의|에|와|과|로|으로|도|만|이며|이고|였|이던|이었|였던|에서|까지|부터|동안|간|기간|년|월|일|분|\d|%|％|\+|-|▲|△|약|배|두|세|네|절반|가까이|가까운|넘는|처음으로|크게|소폭|대폭|그중|이중|여기에|이를|이에|것으로|것이다|방침|목표|전망|예정|이다|모양|한국|우리|나라|전|부처|범정부|안)/

/** Verbs that end like a topic and are none: 늘어나는, 짓는, 있는, 많은. */
const ADNOMINAL =
  /(?:하는|되는|있는|없는|나는|드는|짓는|받는|쓰는|리는|이는|가는|오는|르는|않는|많은|적은|같은|높은|낮은|큰|작은|맞은|앉은|좋은|넣는|잇는|갖는|주는|내는|크는|보는|추는|키는|서는|넘는|남은|담은|들은|낮추는)$/
const TAKES_OVER =
  /(?:에|에는|에만|에도|에게|용|용으로|비로|비는|비가|비만|은|는|이|가|만|도|씩|의|중|가운데|분야|부문|명목|명목으로)$/
const APART =
  /^(?:별도|외에|이외|말고|대신|달리|인근|옆|주변|비슷|유사|못지않|맞먹|버금|만큼|더불어|함께|아닌|이어서|뛰어넘|웃도는|밑도는)/
const MOST = 200

/**
 * Reads the stretch from `from` to `to` (names and periods in `skip`, sorted, are passed over). Bounded: a longer
 * stretch is taken to say too much.
 */
export function gapBetween(text: string, from: number, to: number, skip: readonly Span[]): Gap {
  if (to - from > MOST) return { content: MOST, takeover: null, apart: null }
  let content = 0
  let takeover: Span | null = null
  let apart: Span | null = null
  let word = -1
  let at = from
  let hidden = 0
  const close = (end: number) => {
    if (word < 0) return
    const token = text.slice(word, end)
    const span = { start: word, end }
    word = -1
    if (APART.test(token)) apart = span
    if (FILLER.test(token)) return
    content += token.length
    if (token.length > 1 && TAKES_OVER.test(token) && !ADNOMINAL.test(token)) takeover = span
  }
  while (at < to) {
    while (hidden < skip.length && (skip[hidden]?.end ?? 0) <= at) hidden++
    const over = skip[hidden]
    if (over !== undefined && over.start <= at && over.end <= to) {
      close(at)
      at = over.end
      // The particle right behind a period belongs to it: "내년에", "올해의".
      while (at < to && /[가-힣]/.test(text.charAt(at))) at++
      continue
    }
    if (/[\s,.()（）[\]·‘’“”'"“:;~∼\-–—=+%＋→▲△↑↓]/.test(text.charAt(at))) close(at)
    else if (word < 0) word = at
    at++
  }
  close(to)
  return { content, takeover, apart }
}
