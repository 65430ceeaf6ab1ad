/** Pairs of particles: the form after a final consonant, then the form after a vowel. */
export type Josa = '은/는' | '이/가' | '을/를' | '과/와' | '으로/로' | '이라/라'

/** Digits as read in Korean: 영 일 이 삼 사 오 육 칠 팔 구. A final 0 is 영, 십, 백, 천 or 만: always closed. */
const DIGIT_CLOSED = new Set(['0', '1', '3', '6', '7', '8'])
const DIGIT_RIEUL = new Set(['1', '7', '8'])
/** Letters whose Korean names end in a consonant: 엘 엠 엔 알. */
const LETTER_CLOSED = new Set(['L', 'M', 'N', 'R'])
const LETTER_RIEUL = new Set(['L', 'R'])

type Final = 'none' | 'rieul' | 'other'

/** What may stand behind the word that is read last, beside white space. */
const CLOSES = new Set([')', '"', "'", '”', '’', '」', '』'])
const QUOTES_BEHIND = /(?<!["'”’」』])["'”’」』]+$/

/** The word that is read last: a bracketed aside isn't, when something stands before it; quotation marks never are. */
function spoken(word: string): string {
  const last = word.slice(-1)
  if (!CLOSES.has(last) && last.trim() !== '') return word
  let bare = word.replace(QUOTES_BEHIND, '')
  if (bare.endsWith(')')) {
    const open = bare.lastIndexOf('(')
    bare = open > 0 ? bare.slice(0, open) : bare.replace(/[()]/g, '')
  }
  return bare.trim().replace(QUOTES_BEHIND, '')
}

function finalOf(word: string): Final {
  const last = spoken(word).slice(-1)
  const syllable = last.charCodeAt(0) - 0xac00
  if (syllable >= 0 && syllable < 11172) {
    const jong = syllable % 28
    return jong === 0 ? 'none' : jong === 8 ? 'rieul' : 'other'
  }
  if (DIGIT_CLOSED.has(last)) return DIGIT_RIEUL.has(last) ? 'rieul' : 'other'
  const letter = last.toUpperCase()
  if (LETTER_CLOSED.has(letter)) return LETTER_RIEUL.has(letter) ? 'rieul' : 'other'
  return 'none'
}

const FORMS: Readonly<Record<Josa, readonly [closed: string, open: string]>> = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이라/라': ['이라', '라'],
}

/** The word with the right form of the particle behind it: 200억 원은, 57%로, NIPA는, ‘LLM’이. */
export function josa(word: string, pair: Josa): string {
  const [closed, open] = FORMS[pair]
  const final = finalOf(word)
  const isOpen = final === 'none' || (pair === '으로/로' && final === 'rieul')
  return word + (isOpen ? open : closed)
}
