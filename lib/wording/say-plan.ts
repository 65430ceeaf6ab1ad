import { threeDigits, won, years } from './format.ts'
import { josa } from './josa.ts'
import { numberFirst, type Said, share, times, type Wording } from './shown.ts'

/** straight-line-need, share-of-total, cumulative-pace: an amount against its plan. */

export const sayNeed: Wording = (said) => {
  const { finding, ko, lang, say, term, year } = said
  const pct = share(said)
  if (finding.variant === 'stated')
    return {
      formula: `${say('annual')} ÷ ${say('yearly-need')} = ${pct}`,
      sentence: ko
        ? numberFirst(
            pct,
            `${year('annual')}년 ${josa(say('annual'), '을/를')} 기사가 적은 한 해 몫 ${josa(say('yearly-need'), '과/와')} 견준 값입니다.`,
            said,
          )
        : numberFirst(
            pct,
            `: ${say('annual')} for ${year('annual')}, against the yearly part of ${say('yearly-need')} that the article gives.`,
            said,
          ),
    }
  const total = term('plan-total')
  const part = won(threeDigits((total?.value ?? 0) / (term('years')?.value ?? 1)), lang)
  const span = total?.period ? years(total.period, lang) : ''
  return {
    formula: `${say('annual')} ÷ (${say('plan-total')} ÷ ${say('years')}) = ${pct}`,
    sentence: ko
      ? numberFirst(
          pct,
          `${year('annual')}년 ${josa(say('annual'), '을/를')} ${span} 계획 ${josa(say('plan-total'), '을/를')} 고르게 나눈 한 해 몫 약 ${josa(part, '과/와')} 견준 값입니다.`,
          said,
        )
      : numberFirst(
          pct,
          `: ${say('annual')} for ${year('annual')}, against about ${part} a year if the ${span} plan of ${say('plan-total')} is spread evenly.`,
          said,
        ),
  }
}

export const sayShareOfTotal: Wording = (said) => {
  const { finding, ko, say, name, term, lang } = said
  const pct = share(said)
  if (finding.variant === 'stated')
    return {
      formula: `${say('part')} ÷ ${say('total')} = ${pct}`,
      sentence: ko
        ? numberFirst(
            pct,
            `기사가 적은 전체 ${say('total')} 가운데 ${josa(say('part'), '이/가')} 차지하는 몫입니다.`,
            said,
          )
        : numberFirst(pct, `: ${say('part')} out of the ${say('total')} that the article gives.`, said),
    }
  const span = term('plan-total')?.period
  const when = span ? `${years(span, lang)} ` : ''
  return {
    formula: `${say('annual')} ÷ ${say('plan-total')} = ${pct}`,
    sentence: ko
      ? numberFirst(
          pct,
          `${josa(say('annual'), '이/가')} ${name ? `${name}의 ` : ''}${when}계획 총액 ${say('plan-total')}에서 차지하는 몫입니다.`,
          said,
        )
      : numberFirst(
          pct,
          ` of the planned total of ${say('plan-total')}${name ? ` for ${name}` : ''}${span ? `, ${years(span, lang)}` : ''}.`,
          said,
        ),
  }
}

export const sayPace: Wording = (said: Said) => {
  const { ko, say, all, term } = said
  const number = times(said)
  const parts = all('annual')
  const sum = parts.length > 0 ? `(${parts.join(' + ')})` : say('so-far')
  const until = term('elapsed')?.period?.to ?? ''
  return {
    formula: `${sum} ÷ (${say('plan-total')} × ${term('elapsed')?.value} ÷ ${term('years')?.value}) = ${number}`,
    sentence: ko
      ? numberFirst(
          number,
          `${until}년까지의 금액을, 계획 ${josa(say('plan-total'), '을/를')} ${say('years')}으로 고르게 나눈 같은 기간의 몫과 견준 값입니다. 1배면 고르게 나눈 선과 같습니다.`,
          said,
        )
      : numberFirst(
          number,
          ` the even part: the money up to ${until}, against the plan of ${say('plan-total')} spread evenly over ${say('years')}. 1 is on the line.`,
          said,
        ),
  }
}
