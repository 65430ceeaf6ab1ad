import { Worker } from 'node:worker_threads'
import type { Answering, Answers } from './in-order.ts'

export interface Pool {
  readonly answering: Answering
  /** Ends the threads; what they still work on is not answered. */
  end(): Promise<void>
}

/** Threads that each hold the datasets and answer batches, whichever is free the next one. */
export function startPool(threads: number, files: readonly string[]): Pool {
  const waiting: { readonly lines: readonly string[]; readonly done: PromiseWithResolvers<Answers> }[] = []
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: files })
    let done: PromiseWithResolvers<Answers> | null = null
    const next = () => {
      const job = done ? undefined : waiting.shift()
      if (!job) return
      done = job.done
      worker.postMessage(job.lines)
    }
    worker.on('message', (answers: Answers) => {
      done?.resolve(answers)
      done = null
      next()
    })
    worker.on('error', (error) => done?.reject(error))
    return { worker, next }
  })
  return {
    answering(lines) {
      const done = Promise.withResolvers<Answers>()
      waiting.push({ lines, done })
      for (const { next } of workers) next()
      return done.promise
    },
    async end() {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}
