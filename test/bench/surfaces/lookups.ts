import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetText } from '../../../lib/datasets/file.ts'
import { madeDataset } from '../made-dataset.ts'
import { median } from '../paired.ts'
import type { Row } from '../report.ts'
import { noteAnswers, typeTo } from './in-page.ts'
import { type Bench, floored, ROUNDS, slowest } from './rows.ts'

/** What is typed, character by character as the box sees it. */
const TYPED = [
  '국가AI컴퓨팅센터',
  'NIPA',
  'ㄱㄱㅇㅋㅍㅌ',
  '3조5천억',
  '미래 데이터 역량강화',
  'Made programme 77',
  '센터',
]

/** What stands in the box after each key; a blank at the end asks nothing new. */
const strokes = (words: string) =>
  Array.from(words, (_, at) => words.slice(0, at + 1)).filter((typed) => typed === typed.trim())

/** Imports the made dataset as a reader would, in the options. */
export async function install(ours: Bench, folder: string): Promise<void> {
  const file = join(folder, 'made.json')
  writeFileSync(file, datasetText(madeDataset()))
  const options = await ours.page.context().newPage()
  await options.goto(ours.page.url().replace('popup', 'options'))
  await options.locator('#choose-dataset').setInputFiles(file)
  await options.getByTestId('shown').locator('.buttons button').first().click({ timeout: 120_000 })
  await options.getByTestId('dataset-made').waitFor({ timeout: 120_000 })
  await options.close()
}

/** How long an answer takes at each key stroke, with the made dataset beside the bundled one. */
export async function* lookups(ours: Bench, floor: Bench): AsyncIterable<Row> {
  const page = await ours.page.context().newPage()
  await page.addInitScript(noteAnswers)
  const [cold, warm, empty, asleep]: [number[], number[], number[], number[]] = [[], [], [], []]
  const question = { floor: 'question' }
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(ours.page.url())
    await page.getByTestId('popup').waitFor()
    await ours.stop()
    cold.push(await page.evaluate(typeTo, 'ㅎ'))
    await floor.stop()
    asleep.push((await floor.ask(question)).ms)
    for (const words of TYPED)
      for (const typed of strokes(words)) {
        warm.push(await page.evaluate(typeTo, typed))
        empty.push((await floor.ask(question)).ms)
      }
  }
  const peer = 'one message to an empty worker'
  yield floored('look-up at a key stroke, 100,000 facts', median(warm), peer, median(empty))
  yield floored('look-up at a key stroke, 100,000 facts, 95th percentile', slowest(warm), peer, slowest(empty))
  yield floored('look-up at the first key stroke, cold worker', median(cold), `${peer}, cold`, median(asleep))
  await page.close()
}
