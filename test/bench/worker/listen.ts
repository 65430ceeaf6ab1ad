interface Runtime {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: Question, sender: unknown, respond: (answer: unknown) => void) => true): void
    }
  }
}

export interface Question {
  readonly kind: 'core-whole' | 'core-blob' | 'big-blob' | 'big-chunks'
  readonly ask: 'lookup' | 'annotate'
  readonly words: string
}

/** Answers the questions that the bench's page sends. */
export function listen(answer: (question: Question) => Promise<unknown>): void {
  const { chrome } = globalThis as unknown as { readonly chrome: Runtime }
  chrome.runtime.onMessage.addListener((message, _sender, respond) => {
    answer(message).then(respond, (error: unknown) => respond(`failed: ${String(error)}`))
    return true
  })
}
