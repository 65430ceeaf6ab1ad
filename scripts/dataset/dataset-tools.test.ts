import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../lib/datasets/tables/build-dataset.ts'
import { checkDataset } from '../../lib/facts/check-dataset.ts'
import { wholeBytes } from '../../lib/facts/index/bytes.ts'
import { openPart } from '../../lib/facts/index/part.ts'
import { openCompiled } from '../../lib/facts/open-index.ts'
import { base } from '../../test/hostile/base.ts'
import { diffOf } from './diff.ts'
import { datasetDocs } from './docs.ts'
import { readFolder } from './read-folder.ts'
import { statsOf } from './stats.ts'

const CORE = join(import.meta.dirname, '../../public/datasets/core')
const folder = mkdtempSync(join(tmpdir(), 'maekrak-tools-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('dataset diff', () => {
  it('says nothing of what is the same, whatever the order', () => {
    expect(diffOf(base, { ...base, facts: base.facts.toReversed() })).toEqual([])
  })
  it('tells what was added, changed and removed, a line each', () => {
    const [first, second, third] = JSON.parse(JSON.stringify(base.facts)) as typeof base.facts
    if (!first?.amount || !second || !third) throw new Error('the base dataset has three facts')
    first.amount.value = 1
    first.sources.push('t')
    const after = { ...base, version: '2', facts: [first, second, { ...third, id: 'f4' }] }
    expect(diffOf(base, after)).toEqual([
      'changed dataset version "1" -> "2"',
      'changed facts f1 amount.value 20000000000 -> 1',
      'changed facts f1 sources[1] - -> "t"',
      'removed facts f3',
      'added facts f4',
    ])
  })
})

describe('dataset stats', () => {
  it('counts what the contexts need', () => {
    const year = (
      id: string,
      value: number,
      from: number,
      to: number,
      measure: 'annual-budget' | 'multi-year-total',
    ) => ({
      ...(base.facts[0] as (typeof base.facts)[number]),
      ...{ id, measure, amount: { value, roundedTo: 1, bound: 'exact' as const }, period: { from, to } },
    })
    const facts = [
      year('a', 1, 2025, 2025, 'annual-budget'),
      year('b', 2, 2026, 2026, 'annual-budget'),
      year('c', 9, 2025, 2030, 'multi-year-total'),
    ]
    const lines = statsOf({ ...base, facts })
    for (const line of [
      ...['figures 3', 'programmes-with-context 1', 'programmes-with-straight-line 1', 'agencies-ministry 2'],
      ...['programmes-with-year-over-year 1', 'programmes-with-share-of-total 1', 'newest 2024-08-29'],
      ...['official-or-double-source 100%', 'indicator-population 1 2024-2024'],
    ])
      expect(lines).toContain(line)
    expect(statsOf({ ...base, facts: facts.slice(0, 1) })).toContain('programmes-with-context 0')
    const press = base.sources.map((source) => ({ ...source, kind: 'press' as const }))
    expect(statsOf({ ...base, sources: press })).toContain('official-or-double-source 0%')
  })
})

describe('dataset build', () => {
  it('reads what a programme was called before from columns that may be left out', () => {
    cpSync(CORE, folder, { recursive: true })
    const table = join(folder, 'programs-former.csv')
    const header = readFileSync(join(CORE, 'programs.csv'), 'utf8').split('\n')[0]?.trim() ?? ''
    const cells = ['made-programme', '새 이름 사업', 'New name', 'program', '', '', '', '', '', '', '', '', '']
    const [source] = readFileSync(join(CORE, 'sources.csv'), 'utf8').split('\n')[1]?.split(',') ?? []
    writeFileSync(
      table,
      `${header},former_ko,former_en,former_on,former_sources\n${cells.join(',')},옛 이름 사업,Old name,2024-01-01,${source}\n`,
    )
    const checked = checkDataset(buildDataset(readFolder(folder)))
    if ('faults' in checked) throw new Error(JSON.stringify(checked.faults[0]))
    expect(checked.dataset.programs.find(({ id }) => id === 'made-programme')?.renamedFrom).toEqual({
      ...{ name: { ko: '옛 이름 사업', en: 'Old name' }, date: '2024-01-01', sources: [source] },
    })
  })
})

describe('dataset docs', () => {
  it('describe every field in Korean and in English', () => {
    const rows = datasetDocs()
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows) {
      const cells = row.replaceAll('\\|', '').split('|').slice(1, -1)
      expect(cells.at(-2)?.trim(), row).not.toBe('')
      expect(cells.at(-1)?.trim(), row).not.toBe('')
    }
  })
})

describe('the commands', { timeout: 60_000 }, () => {
  const run = (...args: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../dataset.ts'), ...args], {
      encoding: 'utf8',
    })
    return { status, stdout }
  }
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const good = write('good.json', JSON.stringify(base))

  it('check: a line for each fault, file:path: message, and exit code 1', () => {
    const bad = write(
      'bad.json',
      JSON.stringify({ ...base, licence: 'x', facts: [{ ...base.facts[0], asOf: '어제' }] }),
    )
    expect(run('check', good)).toEqual({ status: 0, stdout: '' })
    expect(run('check', good, bad)).toEqual({
      status: 1,
      stdout: `${bad}:licence: unknown field\n${bad}:facts[0].asOf: no date (written as 2026-11-24)\n`,
    })
  })
  it('check: a file of 200 MB is refused unread', () => {
    const large = write('large.json', '')
    truncateSync(large, 200 * 1024 * 1024)
    const began = performance.now()
    expect(run('check', large).stdout).toContain(`${large}:: the file is too large`)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
  it('diff: 0 where nothing differs, 1 where something does, 2 where a file has faults', () => {
    const other = write('other.json', JSON.stringify({ ...base, version: '2' }))
    expect(run('diff', good, good)).toEqual({ status: 0, stdout: '' })
    expect(run('diff', good, other)).toEqual({ status: 1, stdout: 'changed dataset version "1" -> "2"\n' })
    expect(run('diff', good, join(folder, 'nowhere.json')).status).toBe(2)
  })
  it('build: compiles the index too', () => {
    const [json, index] = [join(folder, 'core.json'), join(folder, 'core.idx')]
    expect(run('build', CORE, '-o', json, '--index', index)).toEqual({ status: 0, stdout: '' })
    const opened = openCompiled([openPart(wholeBytes(readFileSync(index)))])
    expect(opened.lookup('NIPA', 1)[0]?.entity).toBe('정보통신산업진흥원')
    expect(opened.datasets[0]?.id).toBe('core')
  })
  it('build: a fault is told with the table and the line on which it stands', () => {
    const tables = join(folder, 'tables')
    cpSync(CORE, tables, { recursive: true })
    const facts = readFileSync(join(tables, 'facts.csv'), 'utf8').trimEnd()
    const row =
      'one-more,national-ai-computing-center,annual-budget,enacted,1,1,exact,KRW,2025,2025,public,2025-04-14,,nowhere,,'
    writeFileSync(join(tables, 'facts.csv'), `${facts}\n${row}\n`)
    expect(run('build', tables, '-o', join(folder, 'not-written.json'))).toEqual({
      status: 1,
      stdout: `${join(tables, `facts.csv:${facts.split('\n').length + 1}:sources[0]`)}: no "nowhere" in this dataset\n`,
    })
    const descriptor = readFileSync(join(tables, 'dataset.json'), 'utf8')
    writeFileSync(join(tables, 'facts.csv'), facts)
    writeFileSync(join(tables, 'dataset.json'), descriptor.replace(/"released": *"[^"]*"/, '"released": "today"'))
    expect(run('build', tables, '-o', join(folder, 'not-written.json')).stdout).toBe(
      `${join(tables, 'dataset.json:released')}: no date (written as 2026-11-24)\n`,
    )
  })
  it('say how they are used, with their exit codes', () => {
    expect(run('--help').status).toBe(0)
    expect(run('--help').stdout).toMatch(/check FILE…[\s\S]*Exit codes: 0/)
    expect(run('nonsense').status).toBe(2)
  })
})
