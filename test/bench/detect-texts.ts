const MEGABYTE = 1_000_000

const filled = (piece: string, length = MEGABYTE): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts that no paper prints, each a million code units: a page may be hostile, and detection must stay linear. */
export const adversarialTexts = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['digits', filled('1234567890')],
    ['zeros', filled('0')],
    ["'1조'", filled('1조')],
    ["'1조 '", filled('1조 ')],
    ["'1억, '", filled('1억, ')],
    ["'1원'", filled('1원')],
    ['commas', filled(',')],
    ["'1,'", filled('1,')],
    ["'1,000,'", filled('1,000,')],
    ["'수'", filled('수')],
    ["'수백만'", filled('수백만')],
    ["'백만원 '", filled('백만원 ')],
    ["'버스 만원이다 '", filled('버스 만원이다 ')],
    ["'일이삼'", filled('일이삼')],
    ["'만억조'", filled('만억조')],
    ["'약'", filled('약')],
    ["'약 1조 '", filled('약 1조 ')],
    ["'~'", filled('~')],
    ["'1~2'", filled('1~2')],
    ["'1조~'", filled('1조~')],
    ["'2025년~'", filled('2025년~')],
    ["'''25~'", filled("'25~")],
    ["'올'", filled('올')],
    ['spaces', filled(' ')],
    ["'예산 '", filled('예산 ')],
    ["'('", filled('(')],
    ['conjoining jamo', filled('\u1112\u1161\u11ab')],
    ['zero-width characters', filled('1\u200b')],
    ['prefixes of agencies', filled(names.map((name) => name.slice(0, -1)).join(''))],
    ['agencies run together', filled(names.join(''))],
    ['agencies in a list', filled(names.join('·'))],
    ["'산업부 '", filled('산업부 ')],
    ["'산은은 '", filled('산은은 ')],
  ])
