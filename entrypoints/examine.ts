import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { WorkerAnswer } from '../lib/datasets/examine-in-worker.ts'
import { refusalOf } from '../lib/datasets/refusal.ts'
import { runTask } from '../lib/datasets/run-task.ts'
import type { ExamineTask } from '../lib/datasets/world.ts'

/** A thread of its own for checking, compiling and comparing a dataset: one task, one answer. */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<ExamineTask>) => {
    const answer: WorkerAnswer = await runTask(data).then(
      (examined) => ({ examined }),
      (error: unknown) => ({ refusal: refusalOf(error) }),
    )
    // handed over, not copied
    const buffers =
      'examined' in answer ? [answer.examined.files.raw.buffer, answer.examined.files.compiled.buffer] : []
    self.postMessage(answer, { transfer: [...new Set(buffers)] })
  }
})
