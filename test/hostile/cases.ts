import { base } from './base.ts'

/** What an attacker or an accident makes of the base dataset, where it is refused, and a word of the reason. */
export interface Case {
  readonly why: string
  /** The file's text. */
  readonly text: () => string
  readonly path: string
  readonly reason: RegExp
}

// biome-ignore lint/suspicious/noExplicitAny: what is spoilt no longer fits any type
type Spoilt = any

const spoil = (why: string, path: string, reason: RegExp, change: (dataset: Spoilt) => void): Case => ({
  ...{ why, path, reason },
  text: () => {
    const dataset = structuredClone(base) as Spoilt
    change(dataset)
    return JSON.stringify(dataset)
  },
})
/** Written by hand where JSON.stringify would not write it. */
const raw = (why: string, path: string, reason: RegExp, from: string, to: string): Case => ({
  ...{ why, path, reason },
  text: () => {
    const text = JSON.stringify(base)
    if (!text.includes(from)) throw new Error(`${why}: nothing to spoil`)
    return text.replace(from, to)
  },
})
const file = (why: string, reason: RegExp, text: () => string): Case => ({ why, path: '', reason, text })

const broken: readonly Case[] = [
  file('an empty file', /not JSON/, () => ''),
  file('a file cut short', /line 1, column \d+/, () => JSON.stringify(base).slice(0, 700)),
  file('HTML in its place', /not JSON/, () => '<!doctype html><html></html>'),
  file('text behind the end', /not JSON/, () => `${JSON.stringify(base)}}`),
  file('null', /must be object/, () => 'null'),
  file('a list', /must be object/, () => '[]'),
  file('a depth bomb', /nested too deeply/, () => '['.repeat(5_000_000)),
  file('a depth bomb of objects', /nested too deeply/, () => '{"a":'.repeat(1_000_000)),
  file('a depth bomb behind a good beginning', /nested too deeply/, () =>
    JSON.stringify(base).replace('"note":null', `"note":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ),
  file('200 MB', /too large/, () => ' '.repeat(200 * 1024 * 1024)),
]

const types: readonly Case[] = [
  spoil('another format', 'format', /must be one of: maekrak-dataset/, (d) => (d.format = 'other')),
  spoil('a later version of the format', 'formatVersion', /must be one of: 1/, (d) => (d.formatVersion = 2)),
  spoil('facts that are no list', 'facts', /must be array/, (d) => (d.facts = { length: 3 })),
  spoil('facts missing', 'facts', /missing/, (d) => delete d.facts),
  spoil('a fact that is null', 'facts[1]', /must be object/, (d) => (d.facts[1] = null)),
  spoil('a fact that is text', 'facts[1]', /must be object/, (d) => (d.facts[1] = 'f2')),
  spoil('an amount as text', 'facts[0].amount.value', /must be number/, (d) => (d.facts[0].amount.value = '200억')),
  spoil('an id that is a number', 'programs[0].id', /must be string/, (d) => (d.programs[0].id = 7)),
  spoil(
    'a flag as text',
    'programs[0].aliases[0].ambiguous',
    /must be boolean/,
    (d) => (d.programs[0].aliases[0].ambiguous = 'no'),
  ),
  spoil('an unknown stage', 'facts[0].stage', /must be one of: plan/, (d) => (d.facts[0].stage = 'approved')),
  spoil('no source', 'facts[0].sources', /needs at least 1/, (d) => (d.facts[0].sources = [])),
  spoil(
    'a hundred sources of one fact',
    'facts[0].sources',
    /more than 20/,
    (d) => (d.facts[0].sources = Array(100).fill('s')),
  ),
  spoil(
    'a year as a fraction',
    'facts[0].period.from',
    /must be int|integer/,
    (d) => (d.facts[0].period.from = 2025.5),
  ),
  spoil('a year far away', 'facts[0].period.to', /above 2100/, (d) => (d.facts[0].period.to = 99999)),
  spoil('an id with a slash', 'programs[1].id', /not of the form/, (d) => (d.programs[1].id = '../part')),
  spoil(
    'a name of a megabyte',
    'programs[0].name.ko',
    /longer than 80/,
    (d) => (d.programs[0].name.ko = '가'.repeat(1_000_000)),
  ),
]

const fields: readonly Case[] = [
  spoil('an unknown field', 'facts[0].colour', /unknown field/, (d) => (d.facts[0].colour = 'red')),
  spoil('an unknown field at the top', 'script', /unknown field/, (d) => (d.script = 'x')),
  spoil(
    'an unknown field deep within',
    'agencies[0].successors[0].why',
    /unknown field/,
    (d) => (d.agencies[0].successors[0].why = 'x'),
  ),
  raw(
    '__proto__ of a fact',
    'facts[0].__proto__',
    /unknown field/,
    '"id":"f1"',
    '"id":"f1","__proto__":{"unit":"USD"}',
  ),
  raw('__proto__ at the top', '__proto__', /unknown field/, '{"format"', '{"__proto__":{"polluted":true},"format"'),
  raw(
    'constructor',
    'sources[0].constructor',
    /unknown field/,
    '"id":"s"',
    '"id":"s","constructor":{"prototype":{"polluted":true}}',
  ),
  spoil(
    'an unknown field with a bidi control in its name',
    'facts[0].a\\u{202e}b',
    /unknown field/,
    (d) => (d.facts[0]['a\u202eb'] = 1),
  ),
]

const references: readonly Case[] = [
  spoil('a source twice', 'sources[1].id', /occurs twice/, (d) => d.sources.push(d.sources[0])),
  spoil('a fact twice', 'facts[3].id', /occurs twice/, (d) => d.facts.push(structuredClone(d.facts[0]))),
  spoil('an indicator twice', 'indicators[1].id', /occurs twice/, (d) => d.indicators.push(d.indicators[0])),
  spoil('a programme with an agency’s id', 'programs[1].id', /occurs twice/, (d) => (d.programs[1].id = '옛부')),
  spoil('a fact about nothing', 'facts[0].entity', /no "nobody"/, (d) => (d.facts[0].entity = 'nobody')),
  spoil('a source that is not there', 'facts[0].sources[0]', /no "t"/, (d) => (d.facts[0].sources = ['t'])),
  spoil('an agency in charge that is not there', 'programs[0].lead', /no "x"/, (d) => (d.programs[0].lead = 'x')),
  spoil(
    'an executing agency that is a programme',
    'programs[1].executing[0]',
    /no "centre"/,
    (d) => (d.programs[1].executing = ['centre']),
  ),
  spoil('a parent that is not there', 'agencies[0].parent', /no "x"/, (d) => (d.agencies[0].parent = 'x')),
  spoil(
    'a successor that is not there',
    'agencies[0].successors[0].to',
    /no "x"/,
    (d) => (d.agencies[0].successors[0].to = 'x'),
  ),
  spoil('a renaming without its source', 'programs[0].renamed.sources[0]', /no "t"/, (d) => {
    d.programs[0].renamed = { to: { ko: '새 센터', en: 'New' }, date: '2025-06-20', sources: ['t'] }
  }),
  spoil(
    'an indicator of an unknown source',
    'indicators[0].sources[0]',
    /no "t"/,
    (d) => (d.indicators[0].sources = ['t']),
  ),
  spoil('supersedes what is not there', 'facts[1].supersedes', /no "f9"/, (d) => (d.facts[1].supersedes = 'f9')),
]

const cycles: readonly Case[] = [
  spoil('a fact that supersedes itself', 'facts[0].supersedes', /leads back/, (d) => (d.facts[0].supersedes = 'f1')),
  spoil('two facts that supersede each other', 'facts[0].supersedes', /leads back/, (d) => {
    d.facts[0].supersedes = 'f2'
    d.facts[0].asOf = d.facts[1].asOf
  }),
  spoil('predecessors in a circle', 'agencies[0].successors', /leads back/, (d) => {
    d.agencies[1].successors = [{ to: '옛부', date: '2026-02-01', change: 'renamed', sources: ['s'] }]
  }),
  spoil('an agency above itself', 'agencies[0].parent', /leads back/, (d) => (d.agencies[0].parent = '옛부')),
  spoil(
    'programmes that are part of each other',
    'programs[0].parent',
    /leads back/,
    (d) => (d.programs[0].parent = 'part'),
  ),
  spoil('a circle of fifty thousand facts', 'facts[0].supersedes', /leads back/, (d) => {
    d.facts = Array.from({ length: 50_000 }, (_, i) => ({
      ...d.facts[0],
      id: `f${i}`,
      supersedes: `f${(i + 1) % 50_000}`,
    }))
  }),
]

const numbers: readonly Case[] = [
  raw(
    'an amount past 2^53',
    'facts[0].amount.value',
    /above 9007199254740991/,
    '"value":20000000000',
    '"value":9007199254740993',
  ),
  raw(
    'an amount past all bounds',
    'facts[0].amount.value',
    /must be number|above/,
    '"value":20000000000',
    '"value":1e999',
  ),
  file('NaN', /not JSON/, () => JSON.stringify(base).replace('"value":20000000000', '"value":NaN')),
  spoil(
    'an amount that is null',
    'facts[0].amount.value',
    /must be number/,
    (d) => (d.facts[0].amount.value = Number.NaN),
  ),
  spoil('an amount below nothing', 'facts[0].amount.value', /below 0/, (d) => (d.facts[0].amount.value = -1)),
  spoil('a part of a won', 'facts[0].amount.value', /no integer/, (d) => (d.facts[0].amount.value = 0.5)),
  spoil('rounded to nothing', 'facts[0].amount.roundedTo', /below 0/, (d) => (d.facts[0].amount.roundedTo = 0)),
  spoil('no amount and no note', 'facts[2]', /neither an amount nor a note/, (d) => (d.facts[2].note = null)),
  spoil('an amount without a unit', 'facts[0].unit', /needs a unit/, (d) => (d.facts[0].unit = 'none')),
  spoil('people counted in won', 'indicators[0].unit', /is persons/, (d) => (d.indicators[0].unit = 'KRW')),
  spoil(
    'a period that ends first',
    'facts[0].period',
    /ends before/,
    (d) => (d.facts[0].period = { from: 2026, to: 2025 }),
  ),
  spoil('an agency that ends first', 'agencies[0].to', /ends before/, (d) => (d.agencies[0].from = '2026-06-01')),
  spoil(
    'a fact that supersedes a later one',
    'facts[1].supersedes',
    /later statement/,
    (d) => (d.facts[0].asOf = '2025-12-01'),
  ),
  spoil(
    'a fact that supersedes another thing’s',
    'facts[1].supersedes',
    /something else/,
    (d) => (d.facts[0].entity = 'part'),
  ),
]

const dates: readonly Case[] = [
  spoil('a day that is none', 'facts[0].asOf', /no date/, (d) => (d.facts[0].asOf = '2025-02-30')),
  spoil('a leap day in no leap year', 'released', /no date/, (d) => (d.released = '2025-02-29')),
  spoil('a date in words', 'sources[0].published', /no date/, (d) => (d.sources[0].published = '지난달')),
  spoil('a time stamp', 'facts[0].asOf', /no date/, (d) => (d.facts[0].asOf = '2025-01-22T00:00:00Z')),
  spoil(
    'a statement of the future, to be the newest for ever',
    'facts[2].asOf',
    /later than the dataset/,
    (d) => (d.facts[2].asOf = '9999-12-31'),
  ),
]

const texts: readonly Case[] = [
  spoil('a lone surrogate', 'programs[0].name.ko', /control character/, (d) => (d.programs[0].name.ko = '센터\ud800')),
  spoil(
    'a bidi override',
    'sources[0].publisher',
    /control character/,
    (d) => (d.sources[0].publisher = '정부\u202e부정'),
  ),
  spoil('a bidi isolate', 'title.ko', /control character/, (d) => (d.title.ko = '\u2066자료')),
  spoil(
    'a zero-width space in a name',
    'agencies[1].aliases[0].text',
    /control character/,
    (d) => (d.agencies[1].aliases[0].text = '기\u200b획부'),
  ),
  spoil('a line break in a note', 'facts[2].note.ko', /control character/, (d) => (d.facts[2].note.ko = '착공\n확정')),
  spoil('a NUL', 'description.en', /control character/, (d) => (d.description.en = 'a\u0000b')),
  spoil(
    'a script in a name',
    'programs[0].name.en',
    /angle bracket/,
    (d) => (d.programs[0].name.en = '<script>alert(1)</script>'),
  ),
  spoil(
    'an image in a source',
    'sources[0].title',
    /angle bracket/,
    (d) => (d.sources[0].title = '<img src=x onerror=alert(1)>'),
  ),
  spoil(
    'letters taken apart',
    'programs[0].name.ko',
    /normalization/,
    (d) => (d.programs[0].name.ko = '국가'.normalize('NFD')),
  ),
  spoil('a name of spaces', 'programs[0].name.en', /blank/, (d) => (d.programs[0].name.en = '  ')),
  spoil(
    'a script as an address',
    'sources[0].url',
    /not in the form|url/i,
    (d) => (d.sources[0].url = 'javascript:alert(1)'),
  ),
  spoil(
    'a file as an address',
    'sources[0].url',
    /not in the form|url/i,
    (d) => (d.sources[0].url = 'file:///etc/passwd'),
  ),
  spoil(
    'an address with a password',
    'sources[0].url',
    /password/,
    (d) => (d.sources[0].url = 'https://a:b@example.kr/'),
  ),
]

const alias = (text: string, kind = 'alias') => ({ text, kind, ambiguous: false })
const names: readonly Case[] = [
  spoil(
    'an alias of one character',
    'programs[0].aliases[0].text',
    /shorter than 2/,
    (d) => (d.programs[0].aliases = [alias('원')]),
  ),
  spoil(
    'an alias of one character and a space',
    'programs[0].aliases[0].text',
    /one character/,
    (d) => (d.programs[0].aliases = [alias('원 ')]),
  ),
  spoil(
    'an alias of hyphens',
    'agencies[0].aliases[0].text',
    /one character or none/,
    (d) => (d.agencies[0].aliases = [alias('--')]),
  ),
  spoil(
    'a programme called as an agency',
    'programs[0].name.ko',
    /takes the name of the agency "새부"/,
    (d) => (d.programs[0].name.ko = '새기획부'),
  ),
  spoil(
    'an alias that swallows an agency’s name',
    'programs[1].aliases[0].text',
    /"옛부"/,
    (d) => (d.programs[1].aliases = [alias('옛 기획부')]),
  ),
  spoil(
    'an alias that swallows an agency’s short form',
    'programs[1].aliases[0].text',
    /"새부"/,
    (d) => (d.programs[1].aliases = [alias('기획·부')]),
  ),
  spoil('an agency under another one’s name', 'agencies[0].aliases[0].text', /"새부"/, (d) => {
    d.agencies[0].to = null
    d.agencies[0].aliases = [alias('새기획부')]
  }),
  spoil('a later name that is an agency’s', 'programs[0].renamed.to.ko', /"새부"/, (d) => {
    d.programs[0].renamed = { to: { ko: '새기획부', en: 'New' }, date: '2025-06-20', sources: ['s'] }
  }),
  spoil('a million aliases', 'programs[0].aliases', /more than 40/, (d) => {
    d.programs[0].aliases = Array.from({ length: 1_000_000 }, (_, i) => alias(`이름${i}`))
  }),
  spoil('a million names over many programmes', 'programs', /more than 200000 names/, (d) => {
    d.programs = Array.from({ length: 25_000 }, (_, i) => ({
      ...d.programs[1],
      ...{ id: `p${i}`, parent: null, aliases: Array.from({ length: 40 }, (_, k) => alias(`이름${i}번${k}`)) },
    }))
    d.facts = []
  }),
  spoil('a million facts and one', 'facts', /more than 1000000/, (d) => (d.facts = Array(1_000_001).fill(0))),
  spoil(
    'a hundred thousand wrong facts',
    'facts[0].amount',
    /must be/,
    (d) => (d.facts = Array(100_000).fill({ ...d.facts[0], amount: 7 })),
  ),
]

/** Each is refused with its path and a reason. */
export const cases: readonly Case[] = [
  ...[...broken, ...types, ...fields, ...references, ...cycles],
  ...[...numbers, ...dates, ...texts, ...names],
]
