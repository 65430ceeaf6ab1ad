import type { Picture } from '../lib/derive/context.ts'

const WIDTH = 40
const HEIGHT = 22

/** The picture of a row in miniature: how much of the whole, at a glance. The row's sentence says the same in words. */
export function MiniPicture({ picture }: { picture: Picture }) {
  // bars of which none is this figure's say nothing without their labels
  if (picture.kind === 'bars' && !picture.bars.some(({ current }) => current)) return null
  return (
    <svg class="picture mini" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Shapes picture={picture} />
    </svg>
  )
}

function Shapes({ picture }: { picture: Picture }) {
  if (picture.kind === 'part') {
    const share = picture.whole > 0 ? Math.min(1, picture.part / picture.whole) : 0
    return (
      <>
        <rect class="bar" y="9" width={WIDTH} height="5" />
        <rect class="bar now" y="9" width={Math.max(1.5, share * WIDTH)} height="5" />
      </>
    )
  }
  if (picture.kind === 'bars') {
    const most = Math.max(1, ...picture.bars.map(({ value }) => value))
    const step = WIDTH / Math.max(1, picture.bars.length)
    return (
      <>
        {picture.bars.map(({ value, current }, index) => {
          const height = Math.max(1, (value / most) * (HEIGHT - 2))
          return (
            <rect
              class={current ? 'bar now' : 'bar'}
              x={index * step}
              y={HEIGHT - height}
              width={Math.max(1, step - 2)}
              height={height}
            />
          )
        })}
      </>
    )
  }
  const { from, to, total, points } = picture
  const x = (year: number) => 3 + ((year - from) / Math.max(1, to - from)) * (WIDTH - 6)
  const y = (value: number) => HEIGHT - 3 - (value / Math.max(1, total)) * (HEIGHT - 6)
  return (
    <>
      <line class="even" x1={x(from)} y1={y(total / (to - from + 1))} x2={x(to)} y2={y(total)} />
      {points.map(({ year, value }) => (
        <circle class="point" cx={x(year)} cy={y(value)} r="3" />
      ))}
    </>
  )
}
