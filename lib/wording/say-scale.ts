import { josa } from './josa.ts'
import { amount, numberFirst, type Said, share, type Wording } from './shown.ts'

/** per-person, per-household, share-of-government-spending, share-of-ministry, share-of-gdp, conversion: scale. */

const each =
  (head: 'population' | 'households', ko: readonly [counted: string, share: string], en: string): Wording =>
  (said) => {
    const { say, year } = said
    const number = amount(said)
    const when = year(head)
    return {
      formula: `${say('annual')} ÷ ${say(head)} = ${number}`,
      sentence: said.ko
        ? numberFirst(
            number,
            `${year('annual')}년 ${josa(say('annual'), '을/를')} ${when}년 ${ko[0]} ${josa(say(head), '으로/로')} 나눈 ${ko[1]}입니다.`,
            said,
          )
        : numberFirst(number, ` ${en}: ${say('annual')} for ${year('annual')}, over ${say(head)} in ${when}.`, said),
    }
  }

export const sayPerPerson: Wording = each('population', ['인구', '한 사람 몫'], 'a person')
export const sayPerHousehold: Wording = each('households', ['가구 수', '한 가구 몫'], 'a household')

const part = (said: Said, whole: 'government-total' | 'ministry-total' | 'gdp', ko: string, en: string) => {
  const { say, year } = said
  const pct = share(said)
  // "2025년 제1회 추가경정예산" says its year itself.
  const own = said.name ? `${said.name} ` : ''
  const when = said.name.startsWith(year('annual')) ? '' : `${year('annual')}년 `
  return {
    formula: `${say('annual')} ÷ ${say(whole)} = ${pct}`,
    sentence: said.ko
      ? numberFirst(
          pct,
          `${when}${own}${josa(say('annual'), '을/를')} 같은 해 ${ko} ${josa(say(whole), '과/와')} 견준 비율입니다.`,
          said,
        )
      : numberFirst(pct, ` of ${en} of ${say(whole)} in ${year('annual')}.`, said),
  }
}

export const sayShareOfSpending: Wording = (said) =>
  part(said, 'government-total', '정부 총지출', 'total government spending')
export const sayShareOfGdp: Wording = (said) => part(said, 'gdp', '국내총생산(GDP)', 'gross domestic product')
export const sayShareOfMinistry: Wording = (said) => {
  const name = said.finding.names[0]
  return part(said, 'ministry-total', `${name?.ko ?? ''} 예산`.trim(), `the budget of the ${name?.en ?? 'ministry'}`)
}

export const sayConversion: Wording = (said) => {
  const { finding, ko, say, year } = said
  const number = amount(said)
  const units = finding.variant === '100' ? ' ÷ 100' : ''
  return {
    formula: `${say('current')} × ${say('exchange-rate')}${units} = ${number}`,
    sentence: ko
      ? numberFirst(
          number,
          `${josa(say('current'), '을/를')} ${year('exchange-rate')}년 평균 환율 ${josa(say('exchange-rate'), '으로/로')} 바꾼 값입니다.`,
          said,
        )
      : numberFirst(
          number,
          `: ${say('current')} at the average rate of ${year('exchange-rate')}, ${say('exchange-rate')}.`,
          said,
        ),
  }
}
