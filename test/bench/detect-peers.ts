import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The field's reference in JavaScript: it has no Korean, so it reads English news of the same kind. */
export interface Recogniser {
  readonly name: string
  readonly text: string
  readonly read: (text: string) => unknown
}

const ENGLISH =
  'The ministry asked for 66.3 billion dollars next year, 4.2 billion dollars more than this year. Of this, 200 million ' +
  'euros go to the centre, and about 35 million euros a year are needed until 2030. Each household gets 250 dollars. '
/** Enough for a steady figure: it takes a second for what detection does in a thousandth of one. */
const LENGTH = 1_000

/**
 * The currency recogniser of @microsoft/recognizers-text-suite, installed outside the project in the folder `peers`
 * (that holds `node_modules`); or a sentence that says why it isn't measured. kiwi-nlp is named there, too: its analysis
 * needs a model of some 80 MB that the npm registry does not have.
 */
export function openRecogniser(peers: string | undefined): Recogniser | string {
  const kiwi = 'Not measured: kiwi-nlp, whose model is not on the npm registry.'
  if (!peers)
    return `${kiwi}\nNot measured: the recognizers suite; MAEKRAK_BENCH_PEERS names no folder (docs/detection.md).`
  console.log(kiwi)
  try {
    const suite = createRequire(join(peers, 'package.json'))('@microsoft/recognizers-text-suite')
    return {
      name: 'recognizers-text-suite, English',
      text: ENGLISH.repeat(Math.ceil(LENGTH / ENGLISH.length)),
      read: (text) => suite.recognizeCurrency(text, 'en-us'),
    }
  } catch (error) {
    return `Not measured: the recognizers suite (${error instanceof Error ? error.message.split('\n')[0] : error}).`
  }
}
