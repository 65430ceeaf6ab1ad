import { won } from './format.ts'
import { josa } from './josa.ts'
import { amount, change, numberFirst, times, type Wording } from './shown.ts'

/** growth-check, multiple-check, sum-check, average-check: the article's own arithmetic. */

const verdict = (holds: boolean, ko: boolean) =>
  ko ? (holds ? '반올림 범위에서 같습니다' : '다릅니다') : holds ? 'the same within rounding as' : 'not the same as'

export const sayGrowth: Wording = (said) => {
  const { finding, ko, say, year } = said
  const pct = change(said)
  const [kind = 'base', outcome] = (finding.variant ?? '').split('-')
  const holds = outcome === 'holds'
  const down = (finding.value ?? 0) < 0
  const base = kind !== 'increment' ? say('base') : `(${say('current')} ${down ? '+' : '−'} ${say('increment')})`
  return {
    formula: `${say('current')} ÷ ${base} − 1 = ${pct}`,
    sentence: ko
      ? numberFirst(
          pct,
          `${kind === 'recorded' ? `${year('base')}년 ${josa(say('base'), '과/와')} 견주어` : '기사의 두 금액으로'} 셈한 증감률이며, 기사가 적은 ${josa(say('stated-rate'), '과/와')} ${verdict(holds, true)}.`,
          said,
        )
      : numberFirst(
          pct,
          `: worked out from ${kind === 'recorded' ? `${say('base')} recorded for ${year('base')}` : 'the article’s two amounts'}; ${verdict(holds, false)} the stated ${say('stated-rate')}.`,
          said,
        ),
  }
}

export const sayMultiple: Wording = (said) => {
  const { finding, ko, say, term } = said
  const number = times(said)
  const holds = finding.variant === 'holds'
  const year = term('base')?.period?.from
  const of = year ? (ko ? `${year}년 ` : ` for ${year}`) : ''
  return {
    formula: `${say('current')} ÷ ${say('base')} = ${number}`,
    sentence: ko
      ? numberFirst(
          number,
          `${josa(say('current'), '을/를')} ${of}${josa(say('base'), '으로/로')} 나눈 값이며, 기사가 적은 ‘${say('stated-multiple')}’와 ${holds ? '맞습니다' : '다릅니다'}.`.replace(
            `‘${say('stated-multiple')}’와`,
            josa(`‘${say('stated-multiple')}’`, '과/와'),
          ),
          said,
        )
      : numberFirst(
          number,
          `: ${say('current')} against ${say('base')}${of}; ${holds ? 'agrees with' : 'differs from'} the stated “${say('stated-multiple')}”.`,
          said,
        ),
  }
}

export const saySum: Wording = (said) => {
  const { finding, ko, lang, say, all, term } = said
  const sum = won(finding.value ?? 0, lang)
  const parts = all('part')
  const gap = won(Math.abs((finding.value ?? 0) - (term('total')?.value ?? 0)), lang)
  const ends = ko
    ? { holds: '같습니다', rounds: '반올림 범위에서 같습니다', differs: `${gap} 차이가 있습니다` }
    : { holds: 'the same as', rounds: 'the same within rounding as', differs: `${gap} off` }
  const end = ends[finding.variant as keyof typeof ends] ?? ends.differs
  return {
    formula: `${parts.join(' + ')} = ${sum}`,
    sentence: ko
      ? `${sum}: 기사가 적은 항목 ${parts.length}개를 더한 값이며, 기사의 합계 ${josa(say('total'), '과/와')} ${end}.`
      : `${sum}: the article’s ${parts.length} parts added up, ${end} its total of ${say('total')}.`,
  }
}

export const sayAverage: Wording = (said) => {
  const { finding, ko, lang, say, term } = said
  const number = amount(said)
  const holds = finding.variant === 'holds'
  const gap = won(Math.abs(Math.round((finding.value ?? 0) - (term('stated-average')?.value ?? 0))), lang)
  return {
    formula: `${say('plan-total')} ÷ ${say('years')} = ${number}`,
    sentence: ko
      ? numberFirst(
          number,
          `기사가 적은 총액 ${josa(say('plan-total'), '을/를')} ${josa(say('years'), '으로/로')} 나눈 값이며, 기사가 적은 한 해 ${josa(say('stated-average'), '과/와')} ${holds ? '반올림 범위에서 같습니다' : `${gap} 차이가 있습니다`}.`,
          said,
        )
      : numberFirst(
          number,
          `: the article’s total of ${say('plan-total')} over ${say('years')}; ${holds ? 'the same within rounding as' : `${gap} off`} its yearly ${say('stated-average')}.`,
          said,
        ),
  }
}
