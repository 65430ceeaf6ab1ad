import { Refused } from '../refusal.ts'

/**
 * Columns of 열린재정's 세출/지출 세부사업 and 세목 예산편성현황: the CSV's Korean headers, and the names that its API uses
 * (TotalExpenditure5 and its kin).
 */
const COLUMNS = {
  year: ['회계연도', '회계년도', 'FSCL_YY'],
  office: ['소관명', '소관', 'OFFC_NM'],
  account: ['회계명', '회계', 'FSCL_NM'],
  subAccount: ['계정명', '계정', 'ACCT_NM'],
  field: ['분야명', '분야', 'FLD_NM'],
  section: ['부문명', '부문', 'SECT_NM'],
  program: ['프로그램명', '프로그램', 'PGM_NM'],
  activity: ['단위사업명', '단위사업', 'ACTV_NM'],
  detail: ['세부사업명', '세부사업', 'SACTV_NM'],
  item: ['목명', '목', 'CITM_NM'],
  subItem: ['세목명', '세목', 'EITM_NM'],
  expense: ['경비구분', '경비구분명', 'BZ_CLS_NM'],
  outlay: ['지출구분', '지출구분명', 'FIN_DE_EP_NM'],
} as const

export type Column = keyof typeof COLUMNS
const NEEDED: readonly Column[] = ['year', 'office', 'account', 'activity', 'detail']

/**
 * The API's names of the two amounts. Public code disagrees on which is which; what settles it is told in
 * docs/openfiscal.md, and holdStages holds each file against what is known.
 */
const CODED = { proposal: 'Y_YY_MEDI_KCUR_AMT', enacted: 'Y_YY_DFN_MEDI_KCUR_AMT' } as const
/** In the tables with supplementary budgets the same names mean the supplement's amounts. */
const isSupplementary = (header: string): boolean =>
  header === 'Y_YY_DFN_KCUR_AMT' || header === 'SBUDG_DGR' || header.startsWith('추경')
const UNITS: Readonly<Record<string, number>> = { 원: 1, 천원: 1000, 백만원: 1_000_000 }

export interface Amounts {
  /** Won in one unit of the column. */
  readonly unit: number
  /** Headers of the two amounts. */
  readonly proposal: string
  readonly enacted: string
  /** The API's names, which say less than a Korean header. */
  readonly coded: boolean
}

export interface Layout {
  readonly at: Readonly<Partial<Record<Column, string>>>
  readonly amounts: Amounts
}

/** Which header is which column. Throws Refused 'openfiscal-columns' or 'openfiscal-supplementary'. */
export function layoutOf(headers: readonly string[]): Layout {
  const supplementary = headers.find((header) => isSupplementary(header.trim()))
  if (supplementary !== undefined) throw new Refused('openfiscal-supplementary', { column: supplementary.slice(0, 40) })
  const at: Partial<Record<Column, string>> = {}
  for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const found = headers.find((header) => names.includes(header.trim()))
    if (found !== undefined) at[column] = found
  }
  const missing: string[] = NEEDED.filter((column) => at[column] === undefined).map((column) => COLUMNS[column][0])
  const korean = (name: string) =>
    headers.flatMap((header) => {
      const parts = /^(정부안금액|국회확정금액)\s*\((원|천원|백만원)\)$/.exec(header.trim())
      return parts?.[1] === name ? [{ header, unit: UNITS[parts[2] ?? ''] ?? 0 }] : []
    })[0]
  const [proposal, enacted] = [korean('정부안금액'), korean('국회확정금액')]
  let amounts: Amounts | undefined
  if (proposal && enacted && proposal.unit === enacted.unit)
    amounts = { unit: proposal.unit, proposal: proposal.header, enacted: enacted.header, coded: false }
  else if (headers.includes(CODED.proposal) && headers.includes(CODED.enacted))
    amounts = { unit: 1000, ...CODED, coded: true }
  if (amounts === undefined) missing.push('정부안금액(천원), 국회확정금액(천원)')
  if (missing.length > 0 || amounts === undefined)
    throw new Refused('openfiscal-columns', { missing: missing.join(', ') })
  return { at, amounts }
}
