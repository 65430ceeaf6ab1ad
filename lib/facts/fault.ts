import type { z } from 'zod'

/** One thing that is wrong with a dataset, and where: a path like `facts[3].sources`. */
export interface Fault {
  readonly path: string
  readonly message: { readonly ko: string; readonly en: string }
}

type Issue = z.core.$ZodIssue

/** A zod issue in the reader's language; an unknown field is told under its own path. */
export function zodFault(issue: Issue): Fault[] {
  const path = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      message: { ko: '알 수 없는 항목입니다', en: 'unknown field' },
    }))
  return [{ path, message: message(issue) }]
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (said, key) => (typeof key === 'number' ? `${said}[${key}]` : `${said}${said === '' ? '' : '.'}${String(key)}`),
    '',
  )

function message(issue: Issue): Fault['message'] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { ko: '빠졌습니다', en: 'missing' }
        : { ko: `${issue.expected} 값이어야 합니다`, en: `must be ${issue.expected}` }
    case 'too_small':
      return issue.origin === 'array'
        ? { ko: `적어도 ${issue.minimum}개가 있어야 합니다`, en: `needs at least ${issue.minimum}` }
        : { ko: `${issue.minimum}보다 작습니다`, en: `below ${issue.minimum}` }
    case 'too_big':
      return { ko: `${issue.maximum}보다 큽니다`, en: `above ${issue.maximum}` }
    case 'invalid_value':
      return {
        ko: `다음 가운데 하나여야 합니다: ${issue.values.join(', ')}`,
        en: `must be one of: ${issue.values.join(', ')}`,
      }
    case 'invalid_format':
      return { ko: `${issue.format} 형식이 아닙니다`, en: `not in the form of a ${issue.format}` }
    default:
      return { ko: `올바르지 않습니다 (${issue.message})`, en: issue.message }
  }
}
