import type { z } from 'zod'

/** One thing that is wrong with a dataset, and where: a path like `facts[3].sources`. */
export interface Fault {
  readonly path: string
  readonly message: { readonly ko: string; readonly en: string }
}

/** Notes a fault, until there are enough. */
export type Tell = (path: string, ko: string, en: string) => void

type Issue = z.core.$ZodIssue

/** Members and names that a path may hold are cut: an attacker's field must not fill the screen. */
const MOST_SHOWN = 80

/** A zod issue in the reader's language, its path below `within`; an unknown field is told under its own path. */
export function zodFault(issue: Issue, within = ''): Fault[] {
  const path = pathOf(issue.path, within)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_SHOWN).map((key) => ({
      path: path === '' ? shown(key) : `${path}.${shown(key)}`,
      message: { ko: '알 수 없는 항목입니다', en: 'unknown field' },
    }))
  return [{ path, message: message(issue) }]
}

/** A key from the file, fit to be shown on one line: what a terminal or a page would not show as it is, is written out. */
const shown = (key: string): string =>
  key.slice(0, MOST_SHOWN).replace(/[^\p{L}\p{N}_.-]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)

const pathOf = (path: readonly PropertyKey[], within: string): string =>
  path.reduce<string>(
    (said, key) => (typeof key === 'number' ? `${said}[${key}]` : `${said}${said === '' ? '' : '.'}${String(key)}`),
    within,
  )

function message(issue: Issue): Fault['message'] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { ko: '빠졌습니다', en: 'missing' }
        : { ko: `${issue.expected} 값이어야 합니다`, en: `must be ${issue.expected}` }
    case 'too_small':
      if (issue.origin === 'array')
        return { ko: `적어도 ${issue.minimum}개가 있어야 합니다`, en: `needs at least ${issue.minimum}` }
      if (issue.origin === 'string')
        return { ko: `${issue.minimum}자보다 짧습니다`, en: `shorter than ${issue.minimum} characters` }
      return { ko: `${issue.minimum}보다 작습니다`, en: `below ${issue.minimum}` }
    case 'too_big':
      if (issue.origin === 'array')
        return { ko: `${issue.maximum}개를 넘습니다`, en: `has more than ${issue.maximum} items` }
      if (issue.origin === 'string')
        return { ko: `${issue.maximum}자를 넘습니다`, en: `longer than ${issue.maximum} characters` }
      return { ko: `${issue.maximum}보다 큽니다`, en: `above ${issue.maximum}` }
    case 'invalid_value':
      return {
        ko: `다음 가운데 하나여야 합니다: ${issue.values.join(', ')}`,
        en: `must be one of: ${issue.values.join(', ')}`,
      }
    case 'invalid_format':
      if (issue.format === 'date')
        return { ko: '날짜가 아닙니다 (2026-11-24처럼 씁니다)', en: 'no date (written as 2026-11-24)' }
      if (issue.format === 'regex')
        return { ko: `모양이 다릅니다 (${issue.pattern})`, en: `not of the form ${issue.pattern}` }
      return { ko: `${issue.format} 형식이 아닙니다`, en: `not in the form of a ${issue.format}` }
    default:
      return { ko: `올바르지 않습니다 (${issue.message})`, en: issue.message }
  }
}
