import { expect, test } from 'vitest'
import { madeDataset } from '../../../test/support/dataset-fixture.ts'
import { checkDataset } from '../../facts/check-dataset.ts'
import type { Dataset, Fact } from '../../facts/schema.ts'
import { refusalOf } from '../refusal.ts'
import { importOpenFiscal } from './import-openfiscal.ts'

const HEADER =
  '회계연도,소관명,회계명,계정명,분야명,부문명,프로그램명,단위사업명,세부사업명,경비구분,지출구분,정부안금액(천원),국회확정금액(천원)'
const ROWS = [
  '2026,과학기술정보통신부,일반회계,,과학기술,과학기술진흥,인공지능,인공지능기반,국가AI연산자원확충사업,주요사업비,경상지출,"20,000,000","21,500,000"',
  '2026,과학기술정보통신부,일반회계,,과학기술,과학기술진흥,인공지능,인공지능기반,국가AI연산자원확충사업,주요사업비,자본지출,1000,0',
  '2026,과학기술정보통신부,일반회계,,과학기술,과학기술진흥,행정,행정지원,기본경비,기본경비,경상지출,500,500',
  '2026,국세청,일반회계,,일반·지방행정,재정·금융,행정,행정지원,기본경비,기본경비,경상지출,700,700',
  '2026,국세청,일반회계,,일반·지방행정,재정·금융,징세,징세,납세서비스고도화사업,주요사업비,경상지출,0,0',
]
const bundled: Dataset = madeDataset(0, '1', {
  id: 'core',
  programs: [
    { ...(madeDataset(1).programs[0] as Dataset['programs'][number]), id: 'government-total-spending', kind: 'total' },
  ],
  facts: (['proposal', 'enacted'] as const).flatMap((stage): Fact[] => {
    const fact: Fact = {
      ...(madeDataset(1).facts[0] as Fact),
      id: `total-${stage}`,
      entity: 'government-total-spending',
      measure: 'total-spending',
      stage,
      amount: { value: stage === 'proposal' ? 20_002_200_000 : 21_501_200_000, roundedTo: 1_000_000, bound: 'exact' },
    }
    // an agency's total stands beside it, and is not the government's
    return [
      { ...fact, id: `police-${stage}`, entity: 'police-budget', amount: { value: 1, roundedTo: 1, bound: 'exact' } },
      fact,
    ]
  }),
})
const options = { asOf: '2026-02-01', bundled }
const file = (text: string | Uint8Array, name = 'export.csv') => [
  { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text },
]
const facts = ({ facts: all }: Dataset, name: string, { programs }: Dataset) =>
  all
    .filter(({ entity }) => programs.find((program) => program.name.ko === name)?.id === entity)
    .map(({ stage, amount, period }) => `${period?.from} ${stage} ${amount?.value}`)

test('a CSV with Korean headers: stages by header, thousand won, parts summed, earlier closings passed over', () => {
  const { dataset, rows, empty, left } = importOpenFiscal(file(`\ufeff${HEADER}\r\n${ROWS.join('\r\n')}\r\n`), options)
  expect({ rows, empty, left }).toEqual({ rows: 5, empty: 1, left: [] })
  expect(facts(dataset, '국가AI연산자원확충사업', dataset)).toEqual([
    '2026 proposal 20001000000',
    '2026 enacted 21500000000',
  ])
  expect(checkDataset(dataset)).toEqual({ dataset })
})

test('as the portal’s own download stands: numbered rows, quoted headers, the year’s older spelling', () => {
  const quoted = (line: string) =>
    `"${line
      .replaceAll('"', '')
      .split(/,(?!\d{3}\b)/)
      .join('","')}"`
  const text = [
    `"No.",${quoted(HEADER.replace('회계연도', '회계년도'))}`,
    ...ROWS.map((row, i) => `"${i + 1}",${quoted(row)}`),
  ]
  const { dataset, rows } = importOpenFiscal(file(`\ufeff${text.join('\r\n')}`), options)
  expect(rows).toBe(5)
  expect(facts(dataset, '국가AI연산자원확충사업', dataset)).toEqual([
    '2026 proposal 20001000000',
    '2026 enacted 21500000000',
  ])
})

test('the table by items (세목): the items of a programme add up', () => {
  const header = HEADER.replace('세부사업명', '세부사업명,목명,세목명')
  const rows = ['인건비,보수', '운영비,일반수용비', '운영비,공공요금'].map(
    (item) => `2026,국세청,일반회계,,가,나,다,라,납세서비스고도화사업,${item},주요사업비,경상지출,"1,000",900`,
  )
  const { dataset, left } = importOpenFiscal(file(`${header}\n${rows.join('\n')}`), options)
  expect(left).toEqual([])
  expect(facts(dataset, '납세서비스고도화사업', dataset)).toEqual(['2026 proposal 3000000', '2026 enacted 2700000'])
})

test('what every office has is found only with its office', () => {
  const { dataset } = importOpenFiscal(file(`${HEADER}\n${ROWS.join('\n')}`), options)
  expect(dataset.programs.map(({ name }) => name.ko)).toEqual([
    '국가AI연산자원확충사업',
    '과학기술정보통신부 기본경비',
    '국세청 기본경비',
  ])
})

test('two offices under one head are an agency like any other', () => {
  const row = '2026,국무조정실 및 국무총리비서실,일반회계,,가,나,다,라,국제개발협력위원회 운영(ODA),,,900,800'
  const { dataset, left } = importOpenFiscal(file(`${HEADER}\n${row}`), options)
  expect(left).toEqual([])
  expect(dataset.agencies[0]).toMatchObject({ name: { ko: '국무조정실 및 국무총리비서실' }, kind: 'office' })
  expect(checkDataset(dataset)).toEqual({ dataset })
})

test('a year of which nothing is enacted yet has a proposal and no zero', () => {
  const { dataset } = importOpenFiscal(
    file(`${HEADER}\n2027,국세청,일반회계,,가,나,다,라,납세서비스고도화사업,,,900,0`),
    options,
  )
  expect(dataset.facts.map(({ stage }) => stage)).toEqual(['proposal'])
})

const CODES = 'FSCL_YY OFFC_NM FSCL_NM ACCT_NM FLD_NM SECT_NM PGM_NM ACTV_NM SACTV_NM BZ_CLS_NM FIN_DE_EP_NM'.split(' ')
/** As the API answers; `first`: which of its two amounts holds the proposal. */
const api = (proposalIn: 'Y_YY_MEDI_KCUR_AMT' | 'Y_YY_DFN_MEDI_KCUR_AMT', lines = ROWS) =>
  JSON.stringify({
    TotalExpenditure5: [
      { head: [{ list_total_count: lines.length }, { RESULT: { CODE: 'INFO-000', MESSAGE: '정상 처리되었습니다.' } }] },
      {
        row: lines.map((line) => {
          const cells = line.replace(/"([\d,]+)"/g, (_, n: string) => n.replaceAll(',', '')).split(',')
          const [proposal, enacted] = cells.slice(-2).map(Number)
          const other = proposalIn === 'Y_YY_MEDI_KCUR_AMT' ? 'Y_YY_DFN_MEDI_KCUR_AMT' : 'Y_YY_MEDI_KCUR_AMT'
          return {
            ...Object.fromEntries(CODES.map((code, i) => [code, cells[i]])),
            [proposalIn]: proposal,
            [other]: enacted,
          }
        }),
      },
    ],
  })

test('the API’s names: what MEDI is, proposed; what DFN_MEDI is, enacted', () => {
  const { dataset } = importOpenFiscal(file(api('Y_YY_MEDI_KCUR_AMT'), 'api.json'), options)
  expect(facts(dataset, '국가AI연산자원확충사업', dataset)).toEqual([
    '2026 proposal 20001000000',
    '2026 enacted 21500000000',
  ])
})

test('one ministry alone, of which no total is known, and the pages of an answer in one list', () => {
  const pages = `[${api('Y_YY_MEDI_KCUR_AMT', ROWS.slice(0, 2))},${api('Y_YY_MEDI_KCUR_AMT', ROWS.slice(2, 3))}]`
  const { dataset, rows } = importOpenFiscal(file(pages, 'api.json'), options)
  expect(rows).toBe(3)
  expect(dataset.programs).toHaveLength(2)
})

test('written as JSON twice, as the API does at times', () => {
  const twice = JSON.stringify(api('Y_YY_MEDI_KCUR_AMT'))
  expect(importOpenFiscal(file(twice, 'api.json'), options).rows).toBe(5)
})

const refused: readonly (readonly [string, string, string])[] = [
  ['API names whose sums are the known totals crossed', api('Y_YY_DFN_MEDI_KCUR_AMT'), 'openfiscal-stage'],
  [
    'API names of a year with amounts enacted and none proposed',
    api('Y_YY_MEDI_KCUR_AMT', [ROWS[2]?.replace(/500,500$/, '0,500') ?? '']),
    'openfiscal-stage',
  ],
  [
    'the table with supplementary budgets, under the same API names',
    api('Y_YY_MEDI_KCUR_AMT').replaceAll('"FSCL_YY"', '"Y_YY_DFN_KCUR_AMT":"1","FSCL_YY"'),
    'openfiscal-supplementary',
  ],
  [
    'the table with supplementary budgets, in Korean',
    HEADER.replace('정부안금액', '본예산금액(천원),추경정부안금액').replace('국회확정', '추경국회확정'),
    'openfiscal-supplementary',
  ],
  ['a spreadsheet', 'PK\u0003\u0004', 'openfiscal-spreadsheet'],
  [
    'an answer that is an error',
    '{"RESULT":{"CODE":"INFO-200","MESSAGE":"해당하는 데이터가 없습니다."}}',
    'openfiscal-answer',
  ],
  ['other columns', '가,나,다\n1,2,3', 'openfiscal-columns'],
  ['amounts without a unit', HEADER.replaceAll('(천원)', ''), 'openfiscal-columns'],
  ['an amount that is no number', `${HEADER}\n${ROWS[2]?.replace(/500$/, '오백')}`, 'openfiscal-rows'],
  ['a year that is none', `${HEADER}\n${ROWS[2]?.replace('2026', '올해')}`, 'openfiscal-rows'],
  ['nothing but earlier closings', `${HEADER}\n${ROWS[4]}`, 'openfiscal-empty'],
]
test.for(refused)('refused: %s', ([, text, code]) => {
  const why = (() => {
    try {
      importOpenFiscal(file(text), options)
    } catch (error) {
      return refusalOf(error).code
    }
    return 'let in'
  })()
  expect(why).toBe(code)
})

test('a part that stands twice is left out, not added up', () => {
  const { left, dataset } = importOpenFiscal(file(`${HEADER}\n${[...ROWS, ROWS[0]].join('\n')}`), options)
  expect(left).toEqual(['과학기술정보통신부 국가AI연산자원확충사업'])
  expect(dataset.programs).toHaveLength(2)
})

test('in EUC-KR, as the spreadsheet download is', () => {
  // '회계연도' and the rest can't be encoded here, so the bytes of one header and cell stand for the encoding
  const bytes = Uint8Array.from([0xc8, 0xb8, 0xb0, 0xe8, 0xbf, 0xac, 0xb5, 0xb5, 0x2c, 0x61])
  expect(() => importOpenFiscal(file(bytes), options)).toThrow('openfiscal-columns')
  try {
    importOpenFiscal(file(bytes), options)
  } catch (error) {
    expect(refusalOf(error).params.missing).not.toContain('회계연도')
  }
})
