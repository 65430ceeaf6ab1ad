import { atBound, day, percent } from './format.ts'
import { josa } from './josa.ts'
import type { Lang } from './lang.ts'
import type { Said, Wording } from './shown.ts'

/** superseded, renamed, agency-change: what was stated or decided since. */

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

/** A share of ownership or an amount; at its stated bound. */
function statedValue(role: 'current' | 'base', { finding, lang, say, term }: Said): string {
  const found = term(role)
  const text = found?.unit === 'ratio' ? percent(found.value ?? 0, null, null) : say(role)
  const bound = finding.variant?.split(' ')[role === 'base' ? 0 : 1]
  // the term says its own 약
  return bound === 'about' ? text : atBound(text, bound, lang)
}

export const saySuperseded: Wording = (said) => {
  const { finding, ko, lang, name } = said
  const date = day(finding.date ?? '', lang)
  const [now, then] = [statedValue('current', said), statedValue('base', said)]
  const note = finding.note ? (ko ? ` ${finding.note.ko}.` : ` ${finding.note.en}.`) : ''
  const of = name ? (ko ? `${name}에 관해 ` : `${name}, `) : ''
  return {
    formula: `${then} → ${now}`,
    sentence: ko
      ? `${now}: ${of}${date}에 나온 값입니다. 그 전에는 ${josa(then, '이라/라')}고 발표됐습니다.${note}`
      : `${now.charAt(0).toUpperCase()}${now.slice(1)}: ${of}as stated on ${date}; before that, ${then}.${note}`,
  }
}

export const sayRenamed: Wording = ({ finding, ko, lang, name }) => {
  const to = finding.names[0]?.[lang] ?? ''
  const date = day(finding.date ?? '', lang)
  return {
    formula: `${name} → ${to}`,
    sentence: ko
      ? `${date}: 사업 이름이 ${josa(to, '으로/로')} 바뀌었습니다.`
      : `${date}: the programme was renamed ${to}.`,
  }
}

export const sayAgencyChange: Wording = ({ finding, ko, lang, name }) => {
  const names = finding.names.map((each) => each[lang])
  const to = listed(names, lang)
  const [what, english] = CHANGES[finding.variant ?? ''] ?? ['바뀌었습니다', 'became']
  const date = day(finding.date ?? '', lang)
  return {
    formula: `${name} → ${to}`,
    sentence: ko
      ? `${date}: ${josa(name, '이/가')} ${josa(to, '으로/로')} ${what}.`
      : `${date}: ${name} ${english} ${to}.`,
  }
}
