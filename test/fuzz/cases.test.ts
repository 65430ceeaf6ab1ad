import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { runTarget } from './run-target.ts'
import { target } from './target.ts'
import { targets } from './targets.ts'

vi.setConfig({ testTimeout: 120_000 })

interface Case {
  readonly target: string
  readonly said: string
  readonly given: unknown
}
const FOLDER = join(import.meta.dirname, 'cases')
const cases = readdirSync(FOLDER).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Case),
}))

describe('what once did not hold', () => {
  it.each(cases)('$file', async ({ target: name, given }) => {
    const found = targets.find((one) => one.name === name)
    if (!found) throw new Error(`no target ${name}`)
    await found.run(given)
  })
})

describe('runTarget', () => {
  const until = { seconds: 60, seed: 1, most: 2000 }

  it('tells each fault once, with the smallest input that shows it', async () => {
    const broken = target('broken', fc.array(fc.nat(100)), (numbers) => {
      if (numbers.includes(7)) throw new TypeError(`seven at ${numbers.indexOf(7)}`)
      if (numbers.length > 5) throw new RangeError('too many')
    })
    const { findings, executions } = await runTarget(broken, until)
    expect(findings.map(({ given }) => given)).toContainEqual([7])
    expect(findings.map(({ given }) => given)).toContainEqual([0, 0, 0, 0, 0, 0])
    expect(findings).toHaveLength(2)
    expect(executions).toBe(2000)
  })

  it('finds nothing where all holds, and gives each input as a case file would', async () => {
    const seen: unknown[] = []
    const fine = target('fine', fc.record({ kept: fc.constant(1), lost: fc.constant(undefined) }), (given) => {
      seen.push(given)
    })
    expect(await runTarget(fine, until)).toMatchObject({ executions: 2000, findings: [] })
    expect(seen[0]).toStrictEqual({ kept: 1 })
  })
})
