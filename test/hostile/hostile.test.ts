import { describe, expect, it } from 'vitest'
import { checkDataset, parseDataset } from '../../lib/facts/check-dataset.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { base } from './base.ts'
import { cases } from './cases.ts'

/** Of the processor's time, not of the clock's: the machine may be busy with other things. */
const MOST_SECONDS = 10
const MOST_MORE_BYTES = 900 * 1024 * 1024

describe('hostile and broken datasets', () => {
  it('begin from one that is accepted', () => {
    expect(parseDataset(JSON.stringify(base))).toEqual({ dataset: base })
  })

  it('are at least sixty', () => expect(cases.length).toBeGreaterThanOrEqual(60))

  it.each(cases)(
    '$why: refused at "$path"',
    ({ text, path, reason }) => {
      const installed = openIndex([base])
      const file = text()
      const memory = process.memoryUsage().rss
      const began = process.cpuUsage()
      const checked = parseDataset(file)
      const { user, system } = process.cpuUsage(began)
      expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
      expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_MORE_BYTES)
      if (!('faults' in checked)) throw new Error('accepted')
      expect(checked.faults.length).toBeLessThanOrEqual(100)
      const fault = checked.faults.find((f) => f.path === path && reason.test(f.message.en))
      expect(fault, JSON.stringify(checked.faults.slice(0, 5))).toBeDefined()
      for (const { message } of checked.faults) {
        expect(message.ko).toMatch(/[가-힣]/)
        expect(message.en).not.toMatch(/[가-힣]{20}/)
      }
      // what is installed answers as before, and no prototype was touched
      expect(installed.facts('centre')).toEqual(base.facts)
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    },
    120_000,
  )

  it.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['a function', () => 1],
  ])('a value that never was JSON: %s', (_, value) => {
    const spoilt = { ...base, facts: [{ ...base.facts[0], amount: { value, roundedTo: 1, bound: 'exact' } }] }
    const checked = checkDataset(spoilt)
    expect('faults' in checked && checked.faults[0]?.path).toBe('facts[0].amount.value')
  })
})
