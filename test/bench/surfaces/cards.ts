import type { Page } from '@playwright/test'
import { centreOf, isMarked } from '../../support/in-page.ts'
import { median } from '../paired.ts'
import type { Row } from '../report.ts'
import { REST } from './floor.ts'
import { cardShown, markedWith, watchCard } from './in-page.ts'
import { type Bench, floored, ROUNDS } from './rows.ts'

/** A card's milliseconds from the pointer's settling, which is `REST` after its last movement. */
async function hover(bench: Bench, page: Page, tag: string, at: { x: number; y: number }): Promise<number> {
  await page.bringToFront()
  await page.mouse.move(5, 5)
  await page.waitForTimeout(2 * REST) // an open card has left
  await page.evaluate(watchCard, tag)
  await bench.stop()
  await page.mouse.move(at.x, at.y - 2)
  await page.mouse.move(at.x, at.y)
  return (await page.evaluate(cardShown)) - REST
}

const KINDS = {
  first: 'card of a figure, the first on its page, cold worker',
  later: 'card of a figure, a later one, cold worker',
  name: 'card of a name, a later one, cold worker',
} as const

/** Where the first mark with this text is, of a figure or of a name. */
const centreOfName = (text: string): { x: number; y: number } | null => {
  const range = [...(CSS.highlights.get('mk-n') ?? [])].find((candidate) => candidate.toString() === text)
  if (!(range instanceof Range)) return null
  const { x, y, width, height } = range.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

/** How long cards take whose worker was stopped before the pointer came. */
export async function* cards(ours: Bench, floor: Bench, url: string): AsyncIterable<Row> {
  const times = { first: [] as number[], later: [] as number[], name: [] as number[] }
  const floors = { first: [] as number[], later: [] as number[], name: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    const page = await ours.page.context().newPage()
    await page.goto(url)
    await page.waitForFunction(isMarked)
    // the programmes' marks come with the worker's answer
    await page.waitForFunction(markedWith, '국가AI컴퓨팅센터')
    for (const [kind, place, text] of [
      ['first', centreOf, '200억원'],
      ['later', centreOf, '4000억원'],
      ['name', centreOfName, '정보통신산업진흥원'],
    ] as const) {
      const at = await page.evaluate(place, text)
      if (at === null) throw new Error(`${text} is not marked`)
      times[kind].push(await hover(ours, page, 'maekrak-card', at))
    }
    await page.close()
    for (const kind of ['first', 'later', 'name'] as const) {
      const empty = await floor.page.context().newPage()
      await empty.goto(`${url.replace(/\?.*/, '?page=form')}#${kind}`)
      floors[kind].push(await hover(floor, empty, 'floor-card', { x: 100, y: 100 }))
      await empty.close()
    }
  }
  for (const kind of ['first', 'later', 'name'] as const)
    yield floored(KINDS[kind], median(times[kind]), 'an empty card of the same kind', median(floors[kind]))
}
