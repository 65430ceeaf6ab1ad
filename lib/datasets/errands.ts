import { browserWorld } from './browser-world.ts'
import { checkDue } from './check-updates.ts'
import type { Errand } from './errand.ts'
import { mend } from './mend.ts'
import { applyPolicy } from './policy.ts'
import { parsePolicy } from './policy-settings.ts'

/** Does what the worker leaves to a page: heavy code, and heavy work. Never throws; the next alarm or wake tries again. */
export async function runErrand(errand: Errand): Promise<void> {
  if ('mend' in errand) {
    await mend(browserWorld, errand.mend).catch(() => {})
    return
  }
  await applyPolicy(browserWorld, parsePolicy(errand.check).datasets).catch(() => {})
  await checkDue(browserWorld).catch(() => {})
}
