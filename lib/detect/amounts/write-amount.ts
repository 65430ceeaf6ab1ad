/** How the property tests write an amount: test support, no part of the extension. */
export interface Style {
  readonly unitGap: '' | ' '
  readonly wonGap: '' | ' '
  readonly commas: boolean
  readonly thousands: 'digits' | '천' | 'spoken'
}

const LARGE = ['', '만', '억', '조'] as const
const SMALL = ['', '십', '백', '천'] as const
const SPOKEN = '영일이삼사오육칠팔구'

const spoken = (group: number): string =>
  [3, 2, 1, 0]
    .map((power) => {
      const digit = Math.floor(group / 10 ** power) % 10
      return digit === 0 ? '' : `${SPOKEN.charAt(digit)}${SMALL[power]}`
    })
    .join('')

const writeGroup = (group: number, style: Style): string => {
  if (style.thousands === 'spoken') return spoken(group)
  if (style.thousands === '천' && group >= 1000 && group % 1000 === 0) return `${group / 1000}천`
  return style.commas && group >= 1000
    ? `${Math.floor(group / 1000)},${String(group % 1000).padStart(3, '0')}`
    : String(group)
}

/** Writes whole won below 10^16 in one of the styles of Korean news: 1조2,345억원, 1조 2345억 원, 일조이천삼백사십오억원. */
export const writeAmount = (won: number, style: Style): string => {
  const groups: string[] = []
  for (let power = 3; power >= 0; power--) {
    const group = Math.floor(won / 10000 ** power) % 10000
    if (group > 0) groups.push(`${writeGroup(group, style)}${LARGE[power]}`)
  }
  return `${groups.join(style.unitGap)}${style.wonGap}원`
}
