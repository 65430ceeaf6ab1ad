import type { Page, Worker } from '@playwright/test'
import type { DatasetSummary } from '../../lib/extension/protocol.ts'
import type { Lang } from '../../lib/wording/lang.ts'
import { fixedAnnotation } from './annotation.ts'

const summary: DatasetSummary = {
  id: 'example',
  version: '2026.01.02',
  title: { ko: '보기 자료', en: 'Example data' },
  description: { ko: '보기로 지은 자료', en: 'Data made as an example' },
  publisher: '보기부',
  license: 'CC0-1.0',
  released: '2026-01-02',
  newestAsOf: '2025-12-31',
  counts: { sources: 1, agencies: 22, programs: 333, facts: 4444, indicators: 5 },
  sources: [{ title: '보기 계획', publisher: '보기부', url: 'https://example.org/plan', published: '2025-01-22' }],
}

/** Lets one of our own pages have the same answers every time, whatever the dataset of the day says. */
export const answerAlways = (page: Page, lang: Lang) =>
  page.addInitScript(
    ([annotation, datasets]) => {
      const answers: Record<string, unknown> = {
        pageState: { annotation: JSON.stringify(annotation) },
        annotate: annotation,
        inView: { start: 0, end: 20 },
        datasets,
      }
      const answer = (message: { maekrak: string }) => Promise.resolve({ value: answers[message.maekrak] ?? [] })
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: unknown }; tabs: { sendMessage: unknown } }
      }
      chrome.runtime.sendMessage = answer
      chrome.tabs.sendMessage = (_tab: number, message: { maekrak: string }) => answer(message)
    },
    [fixedAnnotation(lang), [summary]] as const,
  )

/** Sets the language, as the options do. */
export async function speak(worker: Worker, language: Lang): Promise<void> {
  await worker.evaluate(
    (settings) => {
      interface Area {
        set(of: object): Promise<void>
      }
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } }
      return chrome.storage.local.set({ settings })
    },
    { language },
  )
}
