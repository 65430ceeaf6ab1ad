import fc from 'fast-check'
import { core } from './core.ts'

const DIGITS = [
  '0',
  '1',
  '7',
  '200',
  '1,234',
  '1,23',
  '3.5',
  '0.0001',
  '9007199254740993',
  '1e9',
  '１２３',
  '٣',
  '〇',
  '007',
]
const UNITS =
  '원 억 조 만 천 백만 억원 조원 만원 천만원 경원 달러 유로 엔 위안 % 배 명 가구 년 ㎡당 원/㎡ 억 달러 억 원'.split(' ')
const WORDS =
  '정부는 국회는 예산 예산안 예산은 예산을 추경 본예산 총지출 올해 지난해 내년 작년 매년 연평균 2025년 2030년까지 2025~2030년 2027년도 5년간 상반기 약 최대 최소 이상 이하 넘는 미만 수십 수백 수천 몇 여 가량 안팎 편성했다 확정했다 요구했다 출자 지원 투자 모두 총 합쳐 각각 늘어난 줄어든 보다 대비 증가 감소 삭감 국비 지방비 민간 1인당 가구당 월 하루 이 가운데 에 에서 까지 부터 와 및 등 은 는 이 가 을 를 의 으로 억여 원씩 원짜리 이다. 밝혔다. ▲ △ · - ~ ∼ ( ) “ ” ‘ ’ , .'.split(
    ' ',
  )
/** What a page or a paste may hold and nobody sees; and characters on which offsets go astray. */
const ODD = [
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\t',
    '\n',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200d',
    '\u2060',
  ],
  ...[
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u2066',
    '\ud800',
    '\udc00',
    '\ud83d',
    '😀',
    '👨‍👩‍👧',
    '𠀀',
    '\ufffd',
    '\uffff',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    '㈜',
    '㎏',
    '￦',
    '₩',
    '％',
    '，',
    '．',
    '１조',
    '豫算',
    '億',
    '兆',
    'e\u0301',
    '\u1100\u1161\u11a8',
    '\u1100',
    '\u11a8',
  ],
  ...['<script>', '&amp;', '{amount}', '$&', '\\', '__proto__', 'constructor', '(a+)+$'],
]
const NAMES = [...core.agencies, ...core.programs].flatMap(({ name, aliases }) => [
  name.ko,
  name.en,
  ...aliases.map(({ text }) => text),
])

const decomposed = (words: fc.Arbitrary<string>) => words.map((word) => word.normalize('NFD'))
const name = fc.constantFrom(...NAMES)
const amount = fc
  .tuple(
    fc.constantFrom(...DIGITS),
    fc.constantFrom(...UNITS),
    fc.option(fc.tuple(fc.nat(9999), fc.constantFrom(...UNITS))),
  )
  .map(([digits, unit, more]) => `${digits}${unit}${more ? `${more[0]}${more[1]}` : ''}`)

/** Sentences as an article has them, so that figures are tied to names, and contexts come of it. */
const sentence = fc
  .tuple(name, fc.constantFrom('올해', '내년', '지난해', '2026년', '2025~2030년', '매년'), amount, amount, fc.nat(5))
  .map(([of, when, one, other, form]) =>
    [
      `${of}은 ${when} 예산으로 ${one}을 편성했다.`,
      `${when} ${of} 예산은 ${one}으로 지난해 ${other}보다 늘었다.`,
      `${of}에 ${when} ${one}, 모두 ${other}을 출자한다.`,
      `${when} ${of} 예산이 ${one}에서 ${other}으로 확정됐다.`,
      `${of} 사업비 ${one}(${other}) 가운데 국비는 ${other}이다.`,
      `올해 ${of} ${one}을 10배 늘려 ${other}원 규모로 키운다.`,
    ].at(form),
  )

const piece = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 4, arbitrary: amount },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: name },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ', '\n') },
  { weight: 1, arbitrary: decomposed(fc.oneof(name, sentence.map(String), fc.constantFrom(...WORDS))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)

/** Any text, mostly such as Korean news about budgets is made of. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 30, size: 'max' })
  .map((pieces) => pieces.flat().join(''))

/** A short text for a field: a name, an odd character, or anything at all. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD),
  piece.map(String),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
