import fc from 'fast-check'
import { expect, test } from 'vitest'
import { madeDataset, madeFact } from '../../test/support/dataset-fixture.ts'
import { applyDelta, diffDatasets } from './delta.ts'
import { datasetText } from './file.ts'
import { previewOf } from './preview.ts'
import { isDue, nextDelay } from './schedule.ts'
import { compareVersions } from './version.ts'

test('versions are compared as numbers, place by place', () => {
  const rising = ['0.9', '1', '1.0.1', '1.2', '1.10', '2026.1.9', '2026.11.1']
  for (const [i, a] of rising.entries())
    for (const [k, b] of rising.entries()) expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(i - k))
  expect(compareVersions('1.2', '1.2.0')).toBe(0)
})

test('a delta makes the new file byte for byte, whatever was added, changed, removed or moved', () => {
  const facts = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(3)), { selector: ([i]) => i, maxLength: 30 })
  fc.assert(
    fc.property(facts, facts, (a, b) => {
      const of = (list: [number, number][], version: string) =>
        madeDataset(31, version, { facts: list.map(([i, step]) => madeFact(i, step)) })
      const [from, to] = [of(a, '1'), of(b, '2')]
      expect(applyDelta(from, JSON.stringify(diffDatasets(from, to)))).toBe(datasetText(to))
    }),
  )
})

test('a delta of one fact is small', () => {
  const [from, to] = [madeDataset(1000, '1'), madeDataset(1000, '2')]
  to.facts = from.facts.map((fact, i) => (i === 500 ? madeFact(500, 2) : fact))
  expect(JSON.stringify(diffDatasets(from, to)).length).toBeLessThan(datasetText(to).length / 100)
})

test('a preview counts and shows what is added, changed with its old value, removed, and in conflict', () => {
  const from = madeDataset(4, '1')
  const to = madeDataset(4, '2', { facts: [madeFact(0, 1), madeFact(1, 7), madeFact(3, 1)] })
  to.programs.push({ ...(to.programs[0] ?? fail()), id: 'new', name: { ko: '새사업', en: 'New' } })
  const other = madeDataset(1, '1', { id: 'other', facts: [{ ...madeFact(0, 5), id: 'x' }] })
  const { counts, items, conflicts } = previewOf(to, from, [other])
  expect(counts).toEqual({ added: 1, changed: 1, removed: 1, conflicts: 1 })
  expect(items.map(({ change, section, id }) => `${change} ${section} ${id}`)).toEqual([
    'added programs new',
    'changed facts made-1-enacted',
    'removed facts made-2-enacted',
  ])
  expect(items[1]?.fields).toEqual([{ path: 'amount.value', before: '2000000001', after: '2000000007' }])
  expect(conflicts[0]).toMatchObject({ here: '1000000001 KRW', there: '1000000005 KRW' })
})
const fail = (): never => {
  throw new Error('empty')
}

test('checks are spread around the interval; after failures they back off up to a week', () => {
  const hour = 3600_000
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), fc.nat(60), (random, failures) => {
      const delay = nextDelay(24, failures, random)
      if (failures === 0) expect(delay / hour).toBeGreaterThanOrEqual(21.6)
      expect(delay / hour).toBeLessThanOrEqual(failures === 0 ? 26.4 : Math.min(2 ** (failures - 1), 168))
      expect(delay).toBeGreaterThanOrEqual(hour / 2)
    }),
  )
  expect(isDue(1000, 999)).toBe(false)
  expect(isDue(1000, 1000)).toBe(true)
  expect(isDue(Date.parse('2030-01-01'), Date.parse('2026-01-01'))).toBe(true)
})
