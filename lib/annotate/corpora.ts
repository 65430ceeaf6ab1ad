import { acrossRows } from './across.corpus.ts'
import { anotherThingRows } from './another-thing.corpus.ts'
import { changeRows } from './change.corpus.ts'
import { checkRows } from './checks.corpus.ts'
import { doubtRows } from './doubts.corpus.ts'
import type { Corpus } from './example.ts'
import { formRows } from './form.corpus.ts'
import { nameRows } from './names.corpus.ts'
import { newsRows } from './news.corpus.ts'
import { othersMoneyRows } from './others-money.corpus.ts'
import { partRows } from './parts.corpus.ts'
import { planRows } from './plan.corpus.ts'
import { rateRows } from './rates.corpus.ts'
import { reportedRows } from './reported.corpus.ts'
import { scaleRows } from './scale.corpus.ts'
import { toldPlanRows } from './told-plan.corpus.ts'

/** All examples, by theme. Half of them and more are those in which the right answer is silence. */
export const corpora: readonly Corpus[] = [
  ...[planRows, toldPlanRows, changeRows, rateRows, checkRows, acrossRows, scaleRows, nameRows, newsRows],
  ...[reportedRows, othersMoneyRows, doubtRows, anotherThingRows, partRows, formRows],
]
