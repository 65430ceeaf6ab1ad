import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { importOpenFiscal } from '../../../lib/datasets/openfiscal/import-openfiscal.ts'
import { checkDataset } from '../../../lib/facts/check-dataset.ts'
import { part } from '../core.ts'
import { type Edit, edited, edits, type Flip, flipped, flips, type Splice, spliced, splices } from '../edit.ts'
import { target } from '../target.ts'
import { oddText } from '../text.ts'
import { orRefused } from './refused.ts'

const HEADER =
  '회계연도,소관명,회계명,계정명,분야명,부문명,프로그램명,단위사업명,세부사업명,경비구분,지출구분,정부안금액(천원),국회확정금액(천원)'
const ROWS = [
  '2026,과학기술정보통신부,일반회계,,과학기술,과학기술진흥,인공지능,기반,연산자원 확충 시범사업,주요사업비,경상지출,"20,000,000","21,500,000"',
  '2026,과학기술정보통신부,일반회계,,과학기술,과학기술진흥,인공지능,기반,연산자원 확충 시범사업,주요사업비,자본지출,1000,0',
  '2026,국세청,일반회계,,일반,재정,행정,지원,기본경비,기본경비,경상지출,700,700',
  '2025,국세청,특별회계,,일반,재정,징세,징세,납세서비스 고도화 사업,주요사업비,경상지출,900,850',
]
const CSV = [HEADER, ...ROWS].join('\n')
const CODES =
  'FSCL_YY OFFC_NM FSCL_NM ACCT_NM FLD_NM SECT_NM PGM_NM ACTV_NM SACTV_NM BZ_CLS_NM FIN_DE_EP_NM 정부안금액(천원) 국회확정금액(천원)'.split(
    ' ',
  )
const row = ROWS.map((line) => {
  const cells = line.replace(/"([\d,]+)"/g, (_, digits: string) => digits.replaceAll(',', '')).split(',')
  return Object.fromEntries(CODES.map((code, i) => [code, cells[i]]))
})
const answered = {
  TotalExpenditure5: [{ head: [{ list_total_count: 4 }, { RESULT: { CODE: 'INFO-000', MESSAGE: '' } }] }, { row }],
}
const PIECES = [
  ',',
  '"',
  '\n',
  '\r\n',
  '천원',
  '0',
  '-',
  '1e5',
  '9007199254740',
  '2026',
  '부',
  '<b>',
  '가'.repeat(90),
  ...ROWS,
]

/** 열린재정's exports, as CSV and as its API answers, broken. What comes out is a dataset that holds. */
export const openfiscal = target(
  'openfiscal',
  fc.record({
    csv: fc.boolean(),
    edits,
    splices: splices(fc.oneof(fc.constantFrom(...PIECES), oddText), 4),
    flips: fc.oneof({ weight: 3, arbitrary: fc.constant<Flip[]>([]) }, { weight: 1, arbitrary: flips }),
  }),
  async (of: { csv: boolean; edits: Edit[]; splices: Splice[]; flips: Flip[] }) => {
    const text = of.csv ? spliced(CSV, of.splices) : spliced(edited(answered, of.edits), of.splices.slice(0, 1))
    const bytes = flipped(new TextEncoder().encode(text), of.flips)
    const options = { asOf: '2026-02-01', bundled: part }
    const read = await orRefused(() => importOpenFiscal([{ name: 'export', bytes }], options))
    if ('value' in read) deepStrictEqual(checkDataset(read.value.dataset), { dataset: read.value.dataset })
    else ok(read.code !== 'unexpected')
  },
)
