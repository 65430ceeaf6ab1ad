import axe from 'axe-core'
import type { Page } from 'puppeteer-core'
import { expect } from './firefox.ts'

/** What axe finds, one line a violation with the elements it is about. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  // evaluated, not added as a script: the extension's own pages allow no inline code
  await page.evaluate(axe.source)
  const { passes, found } = await page.evaluate(async (selector) => {
    interface Axe {
      run(of: unknown): Promise<{ passes: unknown[]; violations: { id: string; nodes: { target: unknown }[] }[] }>
    }
    const loaded = (globalThis as unknown as { axe: Axe }).axe
    const result = await loaded.run(selector ? { include: [[selector]] } : document)
    const lines = result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
    )
    return { passes: result.passes.length, found: lines }
  }, within)
  expect(passes).toBeGreaterThan(3)
  return found
}
