import { scaleBand, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Picture } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { shortNumber, showValue, showYear } from './value.ts'

type Of<K extends Picture['kind']> = Extract<Picture, { kind: K }>
const WIDTH = 332

/** The picture of a derivation, with the same said in words for those who do not see it. */
export function PictureView({ picture, lang }: { picture: Picture; lang: Lang }) {
  if (picture.kind === 'straight-line') return <StraightLine picture={picture} lang={lang} />
  if (picture.kind === 'bars') return <Bars picture={picture} lang={lang} />
  return <Part picture={picture} lang={lang} />
}

/** The total spread evenly, cumulatively, year by year; the year's own amount as a point on the same scale. */
function StraightLine({ picture, lang }: { picture: Of<'straight-line'>; lang: Lang }) {
  const { from, to, total, points } = picture
  const height = 128
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const left = lang === 'ko' ? 50 : 72
  const x = scaleLinear([from, to], [left + 8, WIDTH - 22])
  const y = scaleLinear([0, Math.max(total, ...points.map(({ value }) => value))], [height - 24, 12])
  const even = years.map((year, index) => ({ year, value: (total * (index + 1)) / years.length }))
  const path = line<{ year: number; value: number }>(
    (d) => x(d.year),
    (d) => y(d.value),
  )(even)
  const words = points.map(({ year, value }) => `${showYear(year, lang)} ${showValue(value, 'KRW', lang)}`).join(', ')
  const label = t(lang, 'pictureLine', { from, to, total: showValue(total, 'KRW', lang), points: words })
  const first = points[0]
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <line class="axis" x1={left} x2={WIDTH - 14} y1={y(0)} y2={y(0)} />
      <text x={left - 4} y={y(total) + 4} text-anchor="end">
        {shortNumber(total, lang)}
      </text>
      <line class="tick" x1={left} x2={WIDTH - 14} y1={y(total)} y2={y(total)} />
      <path class="even" d={path ?? ''} />
      {even.map(({ year, value }) => (
        <circle class="step" cx={x(year)} cy={y(value)} r="2.5" />
      ))}
      {years.map((year) => (
        <text x={x(year)} y={height - 7} text-anchor="middle">
          {year === from || year === to ? year : `’${String(year).slice(2)}`}
        </text>
      ))}
      <text x={x((from + to) / 2) - 8} y={y(total * 0.62) - 14} text-anchor="end">
        {t(lang, 'planLine')}
      </text>
      {points.map(({ year, value }) => (
        <>
          <line class="drop" x1={x(year)} x2={x(year)} y1={y(0)} y2={y(value)} />
          <circle class="point" cx={x(year)} cy={y(value)} r="4.5" />
        </>
      ))}
      {first && (
        <text class="said" x={x(first.year) + 10} y={y(first.value) + 4}>
          {showValue(first.value, 'KRW', lang)}
        </text>
      )}
    </svg>
  )
}

function Bars({ picture, lang }: { picture: Of<'bars'>; lang: Lang }) {
  const { bars } = picture
  const height = bars.length * 26
  const x = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value))], [0, WIDTH - 190])
  const y = scaleBand(
    bars.map((_, index) => index),
    [0, height],
  ).padding(0.3)
  const words = bars.map(({ label, value }) => `${label} ${showValue(value, 'KRW', lang)}`).join(', ')
  return (
    <svg
      class="picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t(lang, 'pictureBars', { bars: words })}
    >
      {bars.map(({ label, value, current }, index) => (
        <g transform={`translate(0 ${y(index) ?? 0})`}>
          <text x="84" y={y.bandwidth() / 2 + 4} text-anchor="end">
            {label.length > 9 ? `${label.slice(0, 8)}…` : label}
          </text>
          <rect
            class={current ? 'bar now' : 'bar'}
            x="90"
            width={Math.max(1, x(value))}
            height={y.bandwidth()}
            rx="1"
          />
          <text class={current ? 'said' : ''} x={96 + x(value)} y={y.bandwidth() / 2 + 4}>
            {showValue(value, 'KRW', lang)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Part({ picture, lang }: { picture: Of<'part'>; lang: Lang }) {
  const share = picture.whole > 0 ? picture.part / picture.whole : 0
  const x = scaleLinear([0, Math.max(1, share)], [0, WIDTH])
  const label = t(lang, 'picturePart', {
    part: showValue(picture.part, 'KRW', lang),
    whole: showValue(picture.whole, 'KRW', lang),
    share: showValue(share, 'ratio', lang),
  })
  return (
    <svg class="picture" viewBox={`0 0 ${WIDTH} 34`} role="img" aria-label={label}>
      <rect class="bar" width={x(1)} height="8" rx="1" />
      <rect class="bar now" width={Math.max(2, x(share))} height="8" rx="1" />
      <text class="said" y="26">
        {showValue(picture.part, 'KRW', lang)}
      </text>
      <text x={WIDTH} y="26" text-anchor="end">
        {showValue(picture.whole, 'KRW', lang)}
      </text>
    </svg>
  )
}
