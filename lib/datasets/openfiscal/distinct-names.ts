import { fold } from '../../facts/fold.ts'

interface Named {
  readonly office: string
  readonly account: string
  readonly detail: string
}

/**
 * What every office has: as a name of its own it would be found in any article. '인건비', '기본경비' and their kind count
 * only together with the office.
 */
const GENERIC =
  /(인건비|기본경비|경상경비|운영비|예비비|예치|예수금|예탁|전출금|반환금|차입금|이자|상환|여유자금|정보화|행정지원|역량강화|국제협력|교육훈련|청사|관사|홍보|연구개발|인력양성|시설관리)/u
/** Shorter names are words of the language ('국립대학', '도로건설'). */
const SHORTEST = 8

/**
 * Names by which detailed programmes may be found in an article: their own where it is long, no common word and one
 * programme's alone; else with the office in front, and with the account where the office has it twice.
 */
export function distinctNames(programs: readonly Named[]): string[] {
  const offices = new Map<string, Set<string>>()
  const accounts = new Map<string, number>()
  const key = (text: string) => fold(text)
  for (const { office, detail } of programs) {
    const name = key(detail)
    offices.set(name, (offices.get(name) ?? new Set()).add(office))
    const own = `${office}\t${name}`
    accounts.set(own, (accounts.get(own) ?? 0) + 1)
  }
  return programs.map(({ office, account, detail }) => {
    const name = key(detail)
    const shared = (accounts.get(`${office}\t${name}`) ?? 0) > 1
    const own = name.length >= SHORTEST && !GENERIC.test(detail) && offices.get(name)?.size === 1 && !shared
    return own ? detail : `${office} ${detail}${shared ? ` (${account})` : ''}`
  })
}
