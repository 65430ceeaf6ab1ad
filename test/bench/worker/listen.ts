interface Runtime {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: Question, sender: unknown, respond: (answer: unknown) => void) => true): void
    }
  }
}

export interface Question {
  readonly ask: 'lookup' | 'annotate'
  readonly words: string
}

/** Who compiled what the bench stores, and under which key it lies. */
export const BENCH = 'bench'
export const KEPT = 'kept'

/** Answers the questions that the bench's page sends. */
export function listen(answer: (question: Question) => Promise<unknown>): void {
  const { chrome } = globalThis as unknown as { readonly chrome: Runtime }
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    answer(message).then(respond, (error: unknown) => respond(`failed: ${String(error)}`))
    return true
  })
}
