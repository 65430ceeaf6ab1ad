import type { Term } from '../derive/finding.ts'
import { day, signedPercent, won } from './format.ts'
import { josa } from './josa.ts'
import { stageName } from './labels.ts'
import { change, numberFirst, type Said, shown, type Wording } from './shown.ts'

/** year-over-year, stage-change, real-terms, disagreement: one amount against another of the same thing. */

export const sayYearOverYear: Wording = (said) => {
  const { ko, say, year } = said
  const pct = change(said)
  return {
    formula: `${say('current')} ÷ ${say('base')} − 1 = ${pct}`,
    sentence: ko
      ? numberFirst(
          pct,
          `${year('base')}년 ${josa(say('base'), '과/와')} 견준 ${year('current')}년 ${say('current')}의 증감률입니다.`,
          said,
        )
      : numberFirst(
          pct,
          `: ${say('current')} for ${year('current')}, against ${say('base')} for ${year('base')}.`,
          said,
        ),
  }
}

export const sayStageChange: Wording = (said: Said) => {
  const { finding, ko, lang } = said
  const steps = finding.terms.filter(({ role }) => role === 'step')
  const one = (term: Term) =>
    `${shown(term, lang)}${term.stage ? `${ko ? '' : ' '}(${stageName(term.stage, lang)})` : ''}`
  const chain = steps.map(one).join(' → ')
  const pct = signedPercent(finding.value ?? 0, finding.low, finding.high)
  // the day is that of the statement: a source may tell of a vote of years before
  const stated = ({ stage, asOf }: Term) =>
    [stage && stageName(stage, lang), asOf && (ko ? `${day(asOf, lang)} 자료` : `stated ${day(asOf, lang)}`)]
      .filter(Boolean)
      .join(' ')
  const dated = steps.map(stated).join(', ')
  const year = steps[0]?.period?.from ?? ''
  return {
    formula: `${chain} (${pct})`,
    sentence: ko
      ? `${chain}: ${year}년 금액의 단계별 기록입니다(${dated}).`
      : `${chain}: the ${year} amount at each recorded stage (${dated}).`,
  }
}

export const sayRealTerms: Wording = (said) => {
  const { ko, say, year } = said
  const pct = change(said)
  return {
    formula: `(${say('current')} ÷ ${say('base')}) ÷ (${say('prices-now')} ÷ ${say('prices-then')}) − 1 = ${pct}`,
    sentence: ko
      ? numberFirst(
          pct,
          `물가 변동을 뺀 증감률로, ${year('base')}년 ${josa(say('base'), '을/를')} ${year('current')}년 물가로 바꾸어 ${josa(say('current'), '과/와')} 견준 값입니다.`,
          said,
        )
      : numberFirst(
          pct,
          ` in constant prices: ${say('current')} for ${year('current')}, against ${say('base')} for ${year('base')} at ${year('current')} prices.`,
          said,
        ),
  }
}

export const sayDisagreement: Wording = (said) => {
  const { finding, ko, say, lang, term, year } = said
  const size = won(Math.abs(finding.value ?? 0), lang)
  const more = (finding.value ?? 0) > 0
  const recorded = term('recorded')
  const of = recorded?.asOf ? day(recorded.asOf, lang) : ''
  const stage = recorded?.stage ? stageName(recorded.stage, lang) : ''
  return {
    formula: `${say('current')} − ${say('recorded')} = ${more ? '+' : '−'}${size}`,
    sentence: ko
      ? `${say('recorded')}: 자료에 적힌 ${year('recorded')}년 금액(${[stage, of].filter(Boolean).join(', ')})이며, 기사의 ${josa(say('current'), '과/와')} ${size} 차이가 있습니다.`
      : `${say('recorded')}: the amount recorded for ${year('recorded')} (${[stage, of].filter(Boolean).join(', ')}); the article’s ${say('current')} is ${size} ${more ? 'above' : 'below'} it.`,
  }
}
