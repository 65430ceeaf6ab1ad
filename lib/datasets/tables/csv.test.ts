import { expect, test } from 'vitest'
import { readTable, splitCsv } from './csv.ts'

const cells = (text: string) => splitCsv('t.csv', text).map((row) => row.cells)

test('quotes, doubled quotes, commas and line breaks in quotes, both line ends', () => {
  expect(cells('a,"b ""c"", d"\r\n"e\nf",g\n')).toEqual([
    ['a', 'b "c", d'],
    ['e\nf', 'g'],
  ])
})

test('rows of nothing but commas, as a spreadsheet leaves them behind, are no rows', () => {
  expect(cells('a,b\n1,2\n,\n , \n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

const refused: readonly (readonly [string, string, string])[] = [
  ['semicolons', 'a;b\n1;2', 'separated by commas'],
  ['tabs', 'a\tb\n1\t2', 'separated by commas'],
  ['a column that is not known', 'a,c\n1,2', 'unknown column "c"'],
  ['a column that is missing', 'a\n1', 'column "b" is missing'],
  ['a row that is too long', 'a,b\n1,2,3', 't.csv:2: 3 cells'],
  ['a quotation mark that is not closed', 'a,b\n"1,2', 'not closed'],
  ['nothing', '', 'empty'],
]
test.for(refused)('refused, with its place: %s', ([, text, why]) => {
  expect(() => readTable('t.csv', text, ['a', 'b'])).toThrow(why)
})
