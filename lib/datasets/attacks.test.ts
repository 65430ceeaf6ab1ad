import 'fake-indexeddb/auto'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { madeDataset, madeFact } from '../../test/support/dataset-fixture.ts'
import { type DatasetHost, serveDatasets } from '../../test/support/dataset-host.ts'
import { hashOf, manifestFor, OTHER_SECRET, PUBLIC, release, SECRET } from '../../test/support/dataset-release.ts'
import { answeringIndex, NOW, testWorld } from '../../test/support/dataset-world.ts'
import { openIndex } from '../facts/open-index.ts'
import type { Dataset } from '../facts/schema.ts'
import { type RefusalCode, refusalText } from '../wording/dataset-refusals.ts'
import { check } from './check-updates.ts'
import { diffDatasets } from './delta.ts'
import { datasetText } from './file.ts'
import { installFile, surroundings } from './install.ts'
import type { Manifest } from './manifest.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { publicKeyOf, signed } from './signature.ts'
import { offer, subscribe } from './subscribe.ts'
import type { World } from './world.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/**
 * Attacks by who holds the host, the network or the file. Each is refused with a message of its own, and what answered
 * before answers after, byte for byte.
 */
let host: DatasetHost
let elsewhere: DatasetHost
beforeAll(async () => {
  host = await serveDatasets()
  elsewhere = await serveDatasets()
})
afterAll(() => {
  host.stop()
  elsewhere.stop()
})

const V1 = madeDataset(20, '2.1')
const V2 = madeDataset(20, '3')
const MANIFEST = '/data/manifest.json'
const refusedBy = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => Promise.reject(new Error('it was let in')),
    (error: unknown) => refusalOf(error),
  )

/** Everything that the store holds, so that 'nothing changed' can be told. */
async function contents(world: World) {
  const all = await world.store.all()
  const files = await Promise.all(
    all.flatMap(({ versions }) =>
      versions.map(async ({ key }) => [key, hashOf((await world.store.raw(key)) ?? '')] as const),
    ),
  )
  // what a check notes about itself is no change of the data
  return { all: all.map(({ subscription: _s, rev: _r, ...rest }) => rest), files }
}

function clear(refusal: Refusal): void {
  for (const lang of ['ko', 'en'] as const) {
    const said = refusalText(lang, refusal.code, refusal.params)
    expect(said).not.toMatch(/\{\w+\}|undefined|NaN/)
    expect(said.length).toBeGreaterThan(25)
  }
}

const publishText = async (
  text: string | Uint8Array,
  change: Partial<Manifest> = {},
  of: Dataset = V2,
  secret = SECRET,
) => {
  host.put(`/data/${hashOf(text)}.json`, text)
  host.put(MANIFEST, JSON.stringify(await manifestFor(text, of, change, secret)))
}
const json = async () => (await (await fetch(`${host.origin}${MANIFEST}`)).json()) as Manifest & Record<string, unknown>
const put = (manifest: object) => host.put(MANIFEST, JSON.stringify(manifest))
const V2_TEXT = datasetText(V2)
const V2_PATH = `/data/${hashOf(V2_TEXT)}.json`
const edited = (text: string, from: string, to: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

interface Attack {
  readonly name: string
  readonly code: RefusalCode
  /** Changes what the host serves, after V2 has been published as it should be. */
  readonly does: () => Promise<unknown> | unknown
  readonly now?: number
  /** The host is slow, so it is not waited for long. */
  readonly slow?: true
}

const UPDATES: readonly Attack[] = [
  { name: 'signed with another key', code: 'signature', does: () => publishText(V2_TEXT, {}, V2, OTHER_SECRET) },
  {
    name: 'another key, announced as the publisher’s',
    code: 'key-changed',
    does: async () => publishText(V2_TEXT, { key: await publicKeyOf(OTHER_SECRET) }, V2, OTHER_SECRET),
  },
  { name: 'no signature', code: 'manifest-schema', does: async () => put({ ...(await json()), signature: undefined }) },
  { name: 'an empty signature', code: 'signature', does: async () => put({ ...(await json()), signature: '' }) },
  {
    name: 'a signature of zeros',
    code: 'signature',
    does: async () => put({ ...(await json()), signature: 'A'.repeat(86) }),
  },
  {
    name: 'a signed field changed: version',
    code: 'signature',
    does: async () => put({ ...(await json()), version: '4' }),
  },
  {
    name: 'a signed field changed: hash',
    code: 'signature',
    does: async () => {
      const manifest = await json()
      put({ ...manifest, dataset: { ...manifest.dataset, sha256: hashOf('other') } })
    },
  },
  {
    name: 'a field added after signing',
    code: 'signature',
    does: async () => put({ ...(await json()), mirrors: [`${elsewhere.origin}/data/`] }),
  },
  {
    name: 'an unknown field added after signing',
    code: 'signature',
    does: async () => put({ ...(await json()), extra: 1 }),
  },
  {
    name: 'a prototype key in the manifest',
    code: 'signature',
    does: async () => {
      const text = JSON.stringify(await json())
      host.put(MANIFEST, `{"__proto__":{"polluted":true},${text.slice(1)}`)
    },
  },
  {
    name: 'manifest cut short',
    code: 'manifest-json',
    does: async () => host.put(MANIFEST, JSON.stringify(await json()).slice(0, -20)),
  },
  { name: 'manifest is no object', code: 'manifest-json', does: () => host.put(MANIFEST, '[]') },
  { name: 'manifest is empty', code: 'manifest-json', does: () => host.put(MANIFEST, '') },
  {
    name: 'manifest is not UTF-8',
    code: 'not-utf8',
    does: () => host.put(MANIFEST, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])),
  },
  { name: 'manifest without end', code: 'too-large', does: () => host.put(MANIFEST, { body: '', endless: true }) },
  {
    name: 'manifest that never comes',
    code: 'too-slow',
    slow: true,
    does: () => host.put(MANIFEST, { body: '', silent: true }),
  },
  {
    name: 'manifest as a page (a sign-in wall)',
    code: 'content-type',
    does: async () => host.put(MANIFEST, { body: JSON.stringify(await json()), type: 'text/html; charset=utf-8' }),
  },
  {
    name: 'manifest of a newer format',
    code: 'newer-format',
    does: async () => put({ ...(await json()), formatVersion: 2 }),
  },
  {
    name: 'manifest redirected to another origin',
    code: 'redirected',
    does: () => host.put(MANIFEST, { body: '', status: 302, location: `${elsewhere.origin}${MANIFEST}` }),
  },
  {
    name: 'manifest redirected within the origin',
    code: 'redirected',
    does: () => host.put(MANIFEST, { body: '', status: 301, location: '/other.json' }),
  },
  { name: 'manifest gone', code: 'http-status', does: () => host.drop(MANIFEST) },
  { name: 'host answers 500', code: 'http-status', does: () => host.put(MANIFEST, { body: '', status: 500 }) },
  {
    name: 'rollback: an older version, signed once',
    code: 'rollback',
    does: () => publishText(datasetText(madeDataset(20, '2')), {}, madeDataset(20, '2')),
  },
  {
    name: 'rollback by a place less (2.0.9 before 2.1)',
    code: 'rollback',
    does: () => publishText(datasetText(madeDataset(20, '2.0.9')), {}, madeDataset(20, '2.0.9')),
  },
  {
    name: 'same version, other content',
    code: 'same-version-other-content',
    does: () => publishText(datasetText(madeDataset(21, '2.1')), {}, madeDataset(21, '2.1')),
  },
  {
    name: 'same version written otherwise (2.1.0), other content',
    code: 'same-version-other-content',
    does: () => publishText(datasetText(madeDataset(21, '2.1.0')), {}, madeDataset(21, '2.1.0')),
  },
  { name: 'freeze: an expired manifest', code: 'expired', does: () => publishText(V2_TEXT, { expires: '2026-01-31' }) },
  {
    name: 'the clock set forward past the term',
    code: 'expired',
    does: () => publishText(V2_TEXT, { expires: '2026-12-31' }),
    now: Date.parse('2031-01-01'),
  },
  {
    name: 'the clock set back before the release',
    code: 'clock-behind',
    does: () => {},
    now: Date.parse('2019-01-01'),
  },
  {
    name: 'mix and match: the manifest of another dataset',
    code: 'other-dataset',
    does: () => publishText(V2_TEXT, {}, { ...V2, id: 'other' }),
  },
  {
    name: 'mix and match: another dataset’s file under this manifest',
    code: 'dataset-id',
    does: () => publishText(datasetText({ ...V2, id: 'other' }), { id: 'made', version: '3' }),
  },
  {
    name: 'another version’s file under this manifest',
    code: 'dataset-version',
    does: () => publishText(datasetText(madeDataset(20, '9')), {}),
  },
  {
    name: 'dataset with a bit flipped',
    code: 'hash',
    does: () => host.put(V2_PATH, edited(V2_TEXT, '가온누리 7차', '가온누리 8차')),
  },
  { name: 'dataset cut short', code: 'cut-short', does: () => host.put(V2_PATH, V2_TEXT.slice(0, 2000)) },
  { name: 'dataset without end', code: 'too-large', does: () => host.put(V2_PATH, { body: '', endless: true }) },
  {
    name: 'dataset that stops coming',
    code: 'too-slow',
    slow: true,
    does: () => host.put(V2_PATH, { body: '', silent: true }),
  },
  { name: 'dataset broken off', code: 'no-answer', does: () => host.put(V2_PATH, { body: V2_TEXT, cutAfter: 1000 }) },
  {
    name: 'dataset as a page',
    code: 'content-type',
    does: () => host.put(V2_PATH, { body: V2_TEXT, type: 'text/html' }),
  },
  { name: 'dataset gone', code: 'http-status', does: () => host.drop(V2_PATH) },
  {
    name: 'dataset redirected to another origin',
    code: 'redirected',
    does: () => host.put(V2_PATH, { body: '', status: 302, location: `${elsewhere.origin}${V2_PATH}` }),
  },
  {
    name: 'dataset at another origin',
    code: 'other-origin',
    does: () =>
      publishText(V2_TEXT, { dataset: { url: `${elsewhere.origin}/x.json`, bytes: 10, sha256: hashOf('x') } }),
  },
  {
    name: 'dataset over plain http elsewhere',
    code: 'not-https',
    does: () => publishText(V2_TEXT, { dataset: { url: 'http://example.org/x.json', bytes: 10, sha256: hashOf('x') } }),
  },
  {
    name: 'dataset as a data: address',
    code: 'not-https',
    does: () => publishText(V2_TEXT, { dataset: { url: 'data:application/json,{}', bytes: 2, sha256: hashOf('{}') } }),
  },
  {
    name: 'dataset as a file of this machine',
    code: 'not-https',
    does: () => publishText(V2_TEXT, { dataset: { url: 'file:///etc/passwd', bytes: 2, sha256: hashOf('{}') } }),
  },
  {
    name: 'a stated size that no machine holds',
    code: 'manifest-schema',
    does: () => publishText(V2_TEXT, { dataset: { url: 'x.json', bytes: 1e15, sha256: hashOf('x') } }),
  },
  {
    name: 'a signed file with an unknown field',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '"license"', '"script":"x","license"')),
  },
  {
    name: 'a signed file with a huge number',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '"value":1000000003', '"value":1e308')),
  },
  {
    name: 'a signed file with a number beyond safe integers',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '"value":1000000003', '"value":9007199254740993')),
  },
  {
    name: 'a signed file with prototype keys',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '"facts":[{', '"facts":[{"__proto__":{"polluted":true},')),
  },
  {
    name: 'a signed file with a constructor key',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '"facts":[{', '"facts":[{"constructor":{"prototype":{}},')),
  },
  {
    name: 'a signed file nested without end',
    code: 'dataset-faults',
    does: () => publishText(`{"format":${'['.repeat(5000)}${']'.repeat(5000)}}`),
  },
  {
    name: 'a script in a name',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '가온누리 3차', '<script>alert(1)</script>')),
  },
  {
    name: 'a name that turns the writing round',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, '가온누리 3차', '가온\\u202e누리 3차')),
  },
  {
    name: 'a source that is a script',
    code: 'dataset-faults',
    does: () => publishText(edited(V2_TEXT, 'https://example.org/source', 'javascript:alert(1)')),
  },
  {
    name: 'a signed file that is not UTF-8',
    code: 'not-utf8',
    does: () => publishText(Buffer.from(V2_TEXT, 'utf16le')),
  },
  {
    name: 'a signed file of a newer format',
    code: 'newer-format',
    does: () => publishText(edited(V2_TEXT, '"formatVersion":1', '"formatVersion":2')),
  },
  {
    name: 'a file that takes the bundled data’s name',
    code: 'other-dataset',
    does: () => publishText(datasetText({ ...V2, id: 'core' }), {}, { ...V2, id: 'core' }),
  },
]

describe('attacks on an update', () => {
  let world: World
  let now = NOW
  const rules = { loopback: true, whole: 60_000, stall: 30_000 }
  beforeEach(async () => {
    now = NOW
    rules.stall = 30_000
    world = testWorld({ now: () => now, rules })
    const url = await release(host, V1)
    await subscribe(world, await offer(world, url), { interval: 24, confirm: false })
    await release(host, V2)
    host.put(V2_PATH, V2_TEXT)
  })

  test.for(UPDATES)('$name', async ({ does, code, now: then, slow }) => {
    const before = await contents(world)
    await does()
    now = then ?? NOW
    if (slow) rules.stall = 300
    const outcome = await check(world, 'made')
    rules.stall = 30_000
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { code } })
    if (outcome.kind === 'refused') clear(outcome.refusal)
    expect(await contents(world)).toEqual(before)
    expect((await world.store.find('made'))?.subscription?.trouble?.code).toBe(code)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(elsewhere.requests).toEqual([])
    // the publisher, back at work, is heard
    now = NOW
    await release(host, V2)
    expect(await check(world, 'made')).toEqual({ kind: 'updated', version: '3' })
  })

  test('every single bit of the manifest counts', async () => {
    const text = JSON.stringify(await json())
    let refused = 0
    for (let at = 0; at < text.length; at += 3) {
      const bytes = Buffer.from(text)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      host.put(MANIFEST, bytes)
      const outcome = await check(world, 'made')
      expect(outcome.kind, `byte ${at}: ${bytes.subarray(at - 10, at + 10)}`).toBe('refused')
      refused++
    }
    expect(refused).toBeGreaterThan(150)
  })

  test('an expired manifest answered with 304 for ever is told too', async () => {
    const url = await release(host, V1, { expires: '2026-03-01' })
    const other = testWorld({ now: () => now })
    await subscribe(other, await offer(other, url), { interval: 24, confirm: false })
    expect(await check(other, 'made')).toEqual({ kind: 'current' })
    now = Date.parse('2026-03-03')
    expect(await check(other, 'made')).toMatchObject({ kind: 'refused', refusal: { code: 'expired' } })
  })

  const patches: readonly (readonly [string, () => unknown])[] = [
    ['for another base', () => diffDatasets(madeDataset(50, '1'), madeDataset(60, '3'))],
    [
      'with runs that repeat the base',
      () => ({ ...diffDatasets(V1, V2), programs: Array(2000).fill({ keep: [0, 20] }) }),
    ],
    ['that makes something else', () => ({ ...diffDatasets(V1, V2), facts: [{ put: madeFact(1, 9) }] })],
    [
      'with prototype keys',
      () =>
        JSON.parse(edited(JSON.stringify(diffDatasets(V1, V2)), '"head":{', '"head":{"__proto__":{"polluted":true},')),
    ],
    ['that is no delta', () => [1, 2, 3]],
  ]
  test.for(patches)('a signed delta %s is left aside and the whole is taken', async ([, make]) => {
    const text = JSON.stringify(make())
    const url = `${hashOf(text)}.delta.json`
    host.put(`/data/${url}`, text)
    // a delta larger than the whole is not even fetched: the file is made as large as it has to be
    const big = madeDataset(20, '3', { description: { ko: 'ㄱ'.repeat(400), en: 'x' } })
    big.sources.push(...Array.from({ length: 900 }, (_, i) => ({ ...(big.sources[0] ?? never()), id: `s${i}` })))
    const delta = { base: hashOf(datasetText(V1)), url, bytes: Buffer.from(text).length, sha256: hashOf(text) }
    await publishText(datasetText(big), { deltas: [delta] })
    host.requests.length = 0
    expect(await check(world, 'made')).toEqual({ kind: 'updated', version: '3' })
    expect(host.requests.map(({ path }) => path)).toEqual([
      MANIFEST,
      `/data/${url}`,
      `/data/${hashOf(datasetText(big))}.json`,
    ])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

const never = (): never => {
  throw new Error('empty')
}

describe('attacks on subscribing', () => {
  const addresses: readonly (readonly [string, string, RefusalCode])[] = [
    ['plain http', 'http://example.org/manifest.json', 'not-https'],
    ['no address', 'hello', 'bad-url'],
    ['a script', 'javascript:alert(1)', 'not-https'],
    ['a file of this machine', 'file:///etc/passwd', 'not-https'],
    ['with a password in it', 'https://user:pass@example.org/manifest.json', 'bad-url'],
    ['with half a key', 'https://example.org/manifest.json#key=abc', 'bad-key'],
  ]
  test.for(addresses)('%s', async ([, address, code]) => {
    const world = testWorld()
    const why = await refusedBy(offer(world, address))
    expect(why.code).toBe(code)
    clear(why)
  })

  test('a key brought along that is not the manifest’s', async () => {
    const url = await release(host, V1)
    const key = await publicKeyOf(OTHER_SECRET)
    expect((await refusedBy(offer(testWorld(), `${url}#key=${key}`))).code).toBe('key-changed')
    expect((await offer(testWorld(), `${url}#key=${PUBLIC}`)).given).toBe(true)
  })

  test('a manifest without a key, and none brought along', async () => {
    const { key: _, signature: __, ...rest } = await manifestFor(datasetText(V1), V1)
    put(await signed(rest, SECRET))
    expect((await refusedBy(offer(testWorld(), `${host.origin}${MANIFEST}`))).code).toBe('no-key')
  })

  test('a dataset that takes the bundled data’s name', async () => {
    const core = { ...V1, id: 'core' }
    expect((await refusedBy(offer(testWorld(), await release(host, core)))).code).toBe('bundled-id')
  })

  test('a second subscription to the same dataset from elsewhere', async () => {
    const world = testWorld()
    await subscribe(world, await offer(world, await release(host, V1)), { interval: 24, confirm: false })
    expect((await refusedBy(offer(world, await release(elsewhere, V2)))).code).toBe('already-subscribed')
  })
})

describe('attacks by a file', () => {
  const tables = (change: Record<string, string> = {}) => ({
    'dataset.json': JSON.stringify({
      ...V1,
      sources: undefined,
      agencies: undefined,
      programs: undefined,
      facts: undefined,
      indicators: undefined,
    }),
    'sources.csv': 'id,publisher,title,url,published,kind\ns,시험,출처,https://example.org/,,official\n',
    ...change,
  })
  const zip = (files: Record<string, string | Uint8Array>) =>
    new Uint8Array(
      zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, typeof t === 'string' ? strToU8(t) : t]))),
    )
  const text = (value: string) => new TextEncoder().encode(value)
  const rows = (count: number) => `${tables()['sources.csv']}${'x'.repeat(40)}`.repeat(1) + ',,,,,\n'.repeat(count)

  const files: readonly (readonly [string, () => Uint8Array<ArrayBuffer>, RefusalCode])[] = [
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'file-kind'],
    ['a page', () => text('<!doctype html><script>alert(1)</script>'), 'file-kind'],
    ['a zip bomb', () => zip({ ...tables(), 'facts.csv': new Uint8Array(90 * 1024 * 1024) }), 'zip-bomb'],
    ['zip slip', () => zip({ '../../evil.csv': 'x', ...tables() }), 'zip-path'],
    ['zip slip with backslashes', () => zip({ '..\\..\\evil.csv': 'x', ...tables() }), 'zip-path'],
    ['an absolute path in a zip', () => zip({ '/etc/evil.csv': 'x', ...tables() }), 'zip-path'],
    ['a drive in a zip', () => zip({ 'C:/evil.csv': 'x', ...tables() }), 'zip-path'],
    [
      'two tables of one name in a zip',
      () => zip({ 'a/sources.csv': 'x', 'b/sources.csv': 'y', ...tables() }),
      'zip-path',
    ],
    [
      'a thousand files in a zip',
      () => zip(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}.csv`, 'x']))),
      'zip-files',
    ],
    ['a damaged zip', () => zip(tables()).subarray(0, 120).slice(), 'zip-damaged'],
    ['a zip of garbage', () => new Uint8Array([0x50, 0x4b, 3, 4, ...Array(400).fill(0xff)]), 'zip-missing'],
    ['a zip without its descriptor', () => zip({ 'facts.csv': 'id' }), 'zip-missing'],
    ['a table with a missing column', () => zip(tables({ 'facts.csv': 'id,entity\n' })), 'table'],
    ['a table of ten million rows', () => zip(tables({ 'sources.csv': rows(10_000_000) })), 'table'],
    ['a JSON of ten million rows', () => text(`{"facts":[${'0,'.repeat(10_000_000)}0]}`), 'dataset-faults'],
    ['a JSON cut short', () => text(datasetText(V1).slice(0, 5000)), 'dataset-faults'],
    ['the bundled data’s name', () => text(datasetText({ ...V1, id: 'core' })), 'bundled-id'],
    ['more than 80 MB', () => new Uint8Array(81 * 1024 * 1024).fill(0x20), 'file-too-large'],
  ]
  test.for(files)('%s', { timeout: 120_000 }, async ([name, make, code]) => {
    const world = testWorld()
    const around = await surroundings(world)
    const why = await refusedBy(
      Promise.resolve().then(() => world.examine({ kind: 'file', name, bytes: make(), around })),
    )
    expect(why.code).toBe(code)
    clear(why)
    expect(await world.store.all()).toEqual([])
  })

  test('names that are regular expressions are names', async () => {
    const evil = madeDataset(1, '1', { id: 'evil' })
    const [program] = evil.programs
    if (program) program.name = { ko: '(a+)+$ [사업', en: '.*' }
    const index = openIndex([evil])
    expect(index.programsIn('올해 (a+)+$ [사업에 돈을 쓴다')).toHaveLength(1)
    expect(index.programsIn('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')).toEqual([])
    expect(index.lookup('(a+)+$', 5)).toHaveLength(1)
  })

  test('a dataset can’t speak under another publisher’s source', async () => {
    const world = testWorld()
    const thief = madeDataset(3, '1', { id: 'thief' })
    const [source] = thief.sources
    if (source) Object.assign(source, { id: 'made-source', title: '훔친 출처', url: 'https://thief.example/' })
    await installAll(world, [madeDataset(3), thief])
    const index = await answeringIndex(world)
    const urls = (id: string) => index.facts(id).map((fact) => index.source(fact.sources[0] ?? '')?.url)
    expect(urls('made-1')).toEqual(['https://example.org/source', 'https://thief.example/'])
  })
})

/** Installs datasets from files, one after another. */
async function installAll(world: World, datasets: readonly Dataset[]): Promise<void> {
  for (const dataset of datasets) {
    const bytes = new TextEncoder().encode(datasetText(dataset))
    const around = await surroundings(world)
    await installFile(world, await world.examine({ kind: 'file', name: 'x.json', bytes, around }))
  }
}
