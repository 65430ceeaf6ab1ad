import type { Qualifier } from '../mention.ts'

type Said = readonly [word: string, qualifier: Qualifier]

const each = (qualifier: Qualifier, words: string): Said[] => words.split('|').map((word) => [word, qualifier])

/** Before an amount. */
export const BEFORE: readonly Said[] = [
  ...each('about', '약|대략|어림잡아|얼추|줄잡아|대충'),
  ...each('at-least', '최소|최소한|적어도|못해도|적게는|최하'),
  ...each('at-most', '최대|많게는|많아야|최대한|최고'),
]

/** "사상 최대 10조원" is a record, not a bound. */
export const RECORDS = '사상 역대 창사 이래 분기 개관 국내 세계 연간 단일'.split(' ')

/** Behind an amount, a particle and an adverb between them or none. */
export const BEHIND: readonly Said[] = [
  ...each('at-least', '이상'),
  ...each('over', '초과|남짓|상회|뛰어넘'),
  ...each('at-most', '이하|이내|한도|넘지|넘기지|초과하지'),
  ...each(
    'under',
    '미만|하회|육박|못 미|못미|미치지|안 되|안되|안 돼|안 된|안 됐|밑으로|아래로|채 안|채 못|채 되지|못 되|밑도|밑돌|밑돈',
  ),
  ...each('about', '가량|안팎|내외|정도|쯤|수준|가까운|가까이|가깝|근접|전후'),
  ...each('over', '넘는|넘게|넘긴|넘을|넘자|넘어|넘었|넘겼|넘길|웃도|웃돌|웃돈'),
]

/** Adverbs that may stand before 넘는, 웃도는, 못 미치는. */
export const ADVERBS =
  '훌쩍 크게 조금 약간 다소 살짝 훨씬 한참 소폭 무려 이미 거의 좀 겨우 처음 처음으로 갓 또 다시 간신히 가까스로 가볍게 가뿐히'.split(
    ' ',
  )
