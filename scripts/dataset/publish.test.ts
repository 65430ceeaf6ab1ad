import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { datasetText } from '../../lib/datasets/file.ts'
import { madeDataset, madeFact } from '../../test/support/dataset-fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'maekrak-publish-'))
const at = (name: string) => join(folder, name)
function dataset(...of: string[]): { code: number | null; out: string } {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../dataset.ts'), ...of], { encoding: 'utf8' })
  return { code: run.status, out: run.stdout.trim() }
}

test('keygen, manifest, verify, a next version with a delta; what is wrong is a line and exit code 1', {
  timeout: 60_000,
}, () => {
  const key = dataset('keygen', '-o', at('key'))
  expect(key).toMatchObject({ code: 0, out: expect.stringMatching(/^[\w-]{43}$/) })
  expect(statSync(at('key')).mode & 0o077).toBe(0)
  expect(dataset('keygen', '-o', at('key'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('never written over'),
  })

  const [first, second] = [madeDataset(50, '1'), madeDataset(50, '1.1')]
  second.facts = first.facts.map((fact, i) => (i === 4 ? madeFact(4, 9) : fact))
  writeFileSync(at('1.json'), datasetText(first))
  writeFileSync(at('2.json'), datasetText(second))
  expect(dataset('manifest', at('1.json'), '-o', at('site'), '--key', at('key'))).toEqual({ code: 0, out: '' })
  const manifest = at('site/manifest.json')
  expect(dataset('verify', manifest)).toEqual({ code: 0, out: `made 1 signed by ${key.out}` })
  const update = dataset('manifest', at('2.json'), '-o', at('site'), '--key', at('key'), '--base', at('1.json'))
  expect(update).toEqual({ code: 0, out: '' })
  expect(dataset('verify', manifest, '--public', key.out)).toEqual({ code: 0, out: `made 1.1 signed by ${key.out}` })
  expect(JSON.parse(readFileSync(manifest, 'utf8')).deltas).toHaveLength(1)

  expect(dataset('manifest', at('1.json'), '-o', at('site'), '--key', at('key'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('does not grow'),
  })
  expect(dataset('verify', manifest, '--public', 'A'.repeat(43))).toMatchObject({ code: 1 })
  expect(dataset('manifest', at('none.json'), '-o', at('site'), '--key', at('key'))).toMatchObject({ code: 1 })

  // a date moved by hand needs a new signature
  const later = { ...JSON.parse(readFileSync(manifest, 'utf8')), expires: '2027-01-01' }
  writeFileSync(manifest, JSON.stringify(later))
  expect(dataset('verify', manifest)).toMatchObject({ code: 1, out: expect.stringContaining('signature') })
  expect(dataset('sign', manifest, '--key', at('key'))).toEqual({ code: 0, out: '' })
  expect(dataset('verify', manifest)).toMatchObject({ code: 0 })

  const file = readdirSync(at('site')).find((name) => name.includes('delta')) ?? ''
  writeFileSync(join(at('site'), file), '{}')
  expect(dataset('verify', manifest)).toMatchObject({ code: 1, out: expect.stringContaining('not the signed file') })
})
