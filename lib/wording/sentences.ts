import type { Caveat, Finding, Term, TermRole } from '../derive/finding.ts'
import { day, percent, threeDigits, won, years } from './format.ts'
import { josa } from './josa.ts'
import type { Lang } from './lang.ts'

const LABELS: Record<Lang, Record<TermRole, string>> = {
  ko: {
    annual: '그해 금액',
    'yearly-need': '기사가 적은 한 해 몫',
    'plan-total': '계획 총액',
    years: '계획 햇수',
    part: '항목',
    total: '기사가 적은 합계',
    current: '이 금액',
    base: '견줄 금액',
    'stated-rate': '기사가 적은 증감률',
    population: '인구',
    'government-total': '정부 총지출',
    change: '차이',
  },
  en: {
    annual: 'amount of the year',
    'yearly-need': 'yearly part, as the article puts it',
    'plan-total': 'total of the plan',
    years: 'years of the plan',
    part: 'part',
    total: 'total, as the article puts it',
    current: 'this amount',
    base: 'amount compared with',
    'stated-rate': 'rate, as the article puts it',
    population: 'population',
    'government-total': 'government total spending',
    change: 'difference',
  },
}

const CAVEATS: Record<Lang, Record<Caveat, string>> = {
  ko: {
    nominal: '물가 변동을 반영하지 않은 금액입니다.',
    'different-stages': '한쪽은 정부안, 다른 쪽은 국회가 확정한 예산입니다.',
    'public-includes-state': '공공에는 정부 밖의 공공기관도 들어갑니다.',
    'period-assumed': '기간은 자료의 계획 기간을 썼습니다.',
    'plan-changed': '해마다 같은 금액을 쓴다고 볼 때의 계산이며, 실제 계획은 해마다 다를 수 있습니다.',
    'article-only': '기사에 적힌 숫자만으로 한 계산입니다.',
    'stated-rounded': '한 해 몫은 기사가 어림한 값입니다.',
  },
  en: {
    nominal: 'Amounts are not adjusted for prices.',
    'different-stages': 'One is a government proposal, the other a budget passed by the Assembly.',
    'public-includes-state': 'Public money includes public bodies other than the state.',
    'period-assumed': 'The period is that of the plan in the dataset.',
    'plan-changed': 'Assumes the same amount every year; the plan itself may differ from year to year.',
    'article-only': 'Worked out from the figures in the article alone.',
    'stated-rounded': 'The yearly part is the article’s own rounding.',
  },
}

export const label = (role: TermRole, lang: Lang) => LABELS[lang][role]
export const caveat = (key: Caveat, lang: Lang) => CAVEATS[lang][key]

/** A term's value in the reader's form. */
function shown(term: Term, lang: Lang): string {
  if (term.value === null) return ''
  if (term.unit === 'years') return lang === 'ko' ? `${term.value}년` : `${term.value} years`
  if (term.unit === 'ratio') return term.words ?? percent(term.value, term.low, term.high)
  const text = won(term.value, lang)
  return term.about ? (lang === 'ko' ? `약 ${text}` : `about ${text}`) : text
}

const CHANGES: Record<string, readonly [ko: string, en: string]> = {
  renamed: ['이름이 바뀌었습니다', 'was renamed'],
  split: ['나뉘었습니다', 'was split into'],
  merged: ['합쳐졌습니다', 'was merged into'],
  raised: ['승격했습니다', 'was raised to'],
  enlarged: ['확대 개편됐습니다', 'was enlarged into'],
  reduced: ['개편됐습니다', 'was reorganised into'],
  replaced: ['대체됐습니다', 'was replaced by'],
  abolished: ['폐지되고 업무가 넘어갔습니다', 'was abolished, its work passing to'],
}

const listed = (names: readonly string[], lang: Lang) =>
  lang === 'en'
    ? names.join(' and ')
    : names.slice(1).reduce((all, name) => `${josa(all, '과/와')} ${name}`, names[0] ?? '')

interface Worded {
  readonly sentence: string
  readonly formula: string
}

/** The finding as one neutral sentence, number first, and its formula with the numbers in place. */
export function word(finding: Finding, lang: Lang): Worded {
  const ko = lang === 'ko'
  const of = (role: TermRole) => finding.terms.find((term) => term.role === role)
  const say = (role: TermRole) => {
    const term = of(role)
    return term ? shown(term, lang) : ''
  }
  const pct = finding.value === null ? '' : percent(finding.value, finding.low, finding.high)
  const name = finding.entity?.name[lang] ?? ''
  switch (finding.kind) {
    case 'straight-line-need': {
      const year = of('annual')?.period?.from ?? ''
      if (finding.variant === 'stated')
        return {
          formula: `${say('annual')} ÷ ${say('yearly-need')} = ${pct}`,
          sentence: ko
            ? `약 ${pct}: ${year}년 ${josa(say('annual'), '을/를')} 기사가 적은 한 해 몫 ${josa(say('yearly-need'), '과/와')} 견준 값입니다.`
            : `About ${pct}: ${say('annual')} for ${year}, against the yearly part of ${say('yearly-need')} that the article gives.`,
        }
      const total = of('plan-total')
      const count = of('years')?.value ?? 1
      const part = won(threeDigits((total?.value ?? 0) / count), lang)
      const span = total?.period ? years(total.period, lang) : ''
      return {
        formula: `${say('annual')} ÷ (${say('plan-total')} ÷ ${say('years')}) = ${pct}`,
        sentence: ko
          ? `약 ${pct}: ${year}년 ${josa(say('annual'), '을/를')} ${span} 계획 ${josa(say('plan-total'), '을/를')} 고르게 나눈 한 해 몫 약 ${josa(part, '과/와')} 견준 값입니다.`
          : `About ${pct}: ${say('annual')} for ${year}, against about ${part} a year if the ${span} plan of ${say('plan-total')} is spread evenly.`,
      }
    }
    case 'share-of-total':
      return {
        formula: `${say('annual')} ÷ ${say('plan-total')} = ${pct}`,
        sentence: ko
          ? `약 ${pct}: ${josa(say('annual'), '이/가')} ${name} 계획 총액 ${say('plan-total')}에서 차지하는 몫입니다.`
          : `About ${pct} of the planned total of ${say('plan-total')} for ${name}.`,
      }
    case 'year-over-year':
    case 'growth-check': {
      const signed = (finding.value ?? 0) > 0 ? `+${pct}` : pct
      const formula = `${say('current')} ÷ ${say('base')} − 1 = ${signed}`
      if (finding.kind === 'year-over-year') {
        const [now, then] = [of('current')?.period?.from ?? '', of('base')?.period?.from ?? '']
        const sentence = ko
          ? `${signed}: ${then}년 ${josa(say('base'), '과/와')} 견준 ${now}년 ${say('current')}의 증감률입니다.`
          : `${signed}: ${say('current')} for ${now}, against ${say('base')} for ${then}.`
        return { formula, sentence }
      }
      const holds = finding.variant === 'holds'
      const end = ko ? (holds ? '반올림 범위에서 맞습니다' : '다릅니다') : holds ? 'agrees within rounding' : 'differs'
      const sentence = ko
        ? `${signed}: 기사의 두 금액으로 셈한 증감률이며, 기사가 적은 ${josa(say('stated-rate'), '과/와')} ${end}.`
        : `${signed}: worked out from the article’s two amounts; ${end} from the stated ${say('stated-rate')}.`.replace(
            'within rounding from',
            'within rounding with',
          )
      return { formula, sentence }
    }
    case 'sum-check': {
      const sum = won(finding.value ?? 0, lang)
      const parts = finding.terms.filter((term) => term.role === 'part').map((term) => shown(term, lang))
      const holds = finding.variant === 'holds'
      const end = ko ? (holds ? '같습니다' : '다릅니다') : holds ? 'the same as' : 'not the same as'
      return {
        formula: `${parts.join(' + ')} = ${sum}`,
        sentence: ko
          ? `${sum}: 기사가 적은 항목 ${parts.length}개를 더한 값이며, 기사의 합계 ${josa(say('total'), '과/와')} ${end}.`
          : `${sum}: the article’s ${parts.length} parts added up, ${end} its total of ${say('total')}.`,
      }
    }
    case 'superseded': {
      const date = day(finding.date ?? '', lang)
      return {
        formula: `${say('base')} → ${say('current')}`,
        sentence: ko
          ? `${say('current')}: ${date}에 발표된 뒤의 금액입니다. 그 전에는 ${say('base')}으로 발표됐습니다.`.replace(
              `${say('base')}으로`,
              josa(say('base'), '으로/로'),
            )
          : `${say('current')}: stated on ${date}, after ${say('base')} before.`,
      }
    }
    case 'renamed': {
      const to = finding.names[0]?.[lang] ?? ''
      const date = day(finding.date ?? '', lang)
      const sentence = ko
        ? `${date}: 사업 이름이 ${josa(to, '으로/로')} 바뀌었습니다.`
        : `${date}: the programme was renamed ${to}.`
      return { formula: `${name} → ${to}`, sentence }
    }
    case 'agency-change': {
      const to = listed(
        finding.names.map((each) => each[lang]),
        lang,
      )
      const [what, english] = CHANGES[finding.variant ?? ''] ?? ['바뀌었습니다', 'became']
      const date = day(finding.date ?? '', lang)
      const sentence = ko
        ? `${date}: ${josa(name, '이/가')} ${josa(to, '으로/로')} ${what}.`
        : `${date}: ${name} ${english} ${to}.`
      return { formula: `${name} → ${to}`, sentence }
    }
    default:
      return { formula: pct, sentence: `${name} ${pct}`.trim() }
  }
}
