import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What axe finds, one line a violation with the elements it is about. */
export async function violations(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const found = await (within ? builder.include(within) : builder).analyze()
  expect(found.passes.length).toBeGreaterThan(3)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`)
}
