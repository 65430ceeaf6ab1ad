import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { testWorld } from '../../test/support/dataset-world.ts'
import { examineFile } from './examine.ts'
import { openFile } from './file.ts'
import { installFile, surroundings } from './install.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000 })

const CORE = join(import.meta.dirname, '../../public/datasets/core')

/** The bundled data's own tables under another id, in a folder, with what macOS puts beside them. */
function tables(): Uint8Array<ArrayBuffer> {
  const files: Zippable = { '__MACOSX/._facts.csv': new Uint8Array(4), 'my-data/.DS_Store': new Uint8Array(4) }
  for (const name of readdirSync(CORE)) {
    const bytes = readFileSync(join(CORE, name))
    files[`my-data/${name}`] =
      name === 'dataset.json' ? Buffer.from(String(bytes).replace(/"id": "[^"]+"/, '"id": "ours"')) : bytes
  }
  return new Uint8Array(zipSync(files))
}

test('a zip of a folder of tables is the dataset that the tables make', async () => {
  const world = testWorld()
  const examined = await examineFile('my-data.zip', tables(), await surroundings(world))
  const whole = openFile(new Uint8Array(readFileSync(join(CORE, '../core.json'))))
  const count = (section: 'facts' | 'programs' | 'agencies' | 'indicators' | 'sources') => whole[section].length
  expect(examined.summary).toMatchObject({
    id: 'ours',
    version: whole.version,
    counts: { facts: count('facts'), programs: count('programs'), agencies: count('agencies') },
  })
  const sections = ['facts', 'programs', 'agencies', 'indicators', 'sources'] as const
  expect(examined.preview.counts).toMatchObject({
    added: sections.reduce((sum, section) => sum + count(section), 0),
    changed: 0,
    removed: 0,
  })
  await installFile(world, examined)
  const raw = await world.store.raw((await world.store.find('ours'))?.active ?? '')
  expect(raw && { ...openFile(raw), id: whole.id }).toEqual(whole)
})
