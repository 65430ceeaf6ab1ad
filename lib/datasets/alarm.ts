import { browser } from 'wxt/browser'
import { answers, LOCK, RULES } from './browser-store.ts'
import { datasetsChanged } from './changes.ts'
import type { Report } from './errand.ts'
import { lostOf, merged } from './kept.ts'
import { keptStorage } from './kept-storage.ts'
import { outOfTheWay } from './offscreen.ts'
import type { Outline } from './outline.ts'
import { follows, readPolicy } from './policy-settings.ts'
import { isDue } from './schedule.ts'

const ALARM = 'datasets'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const outlines = (): Promise<readonly Outline[]> => answers.outlines().catch(() => [])

/** What is stored, and what is kept of subscriptions; of a storage that does not answer nothing is known to be lost. */
async function state() {
  const [installed, kept] = await Promise.all([answers.outlines().catch(() => null), keptStorage.all().catch(() => [])])
  const here = installed && new Set(installed.map(({ id }) => id))
  return { installed: installed ?? [], kept, lost: here ? lostOf(kept, here) : [] }
}

/** Sets the alarm to when the next subscription is due; without one the worker is not woken for datasets. */
export async function planChecks(): Promise<void> {
  const now = Date.now()
  const [{ installed, lost }, { datasets: wanted }] = await Promise.all([state(), readPolicy()])
  const due = [
    ...installed.flatMap(({ subscription }) => subscription?.nextCheck ?? []),
    ...lost.map(({ nextCheck }) => nextCheck),
  ]
  // a dataset that the policy names and that is not here yet
  if (wanted.some((one) => !installed.some(({ subscription }) => follows(RULES, subscription, one))))
    due.push(now + HOUR)
  if (due.length === 0) await browser.alarms.clear(ALARM)
  else await browser.alarms.create(ALARM, { when: Math.max(now + MINUTE, Math.min(...due)) })
}

/** Checks what is due, and says in the badge when an update waits for the reader. */
async function runChecks(): Promise<void> {
  const [policy, { installed, kept, lost }] = await Promise.all([readPolicy(), state()])
  const due = (at: number) => isDue(at, Date.now())
  // woken at every start of the browser, with nothing to do for most readers
  const work =
    policy.datasets.length > 0 ||
    installed.some(({ subscription }) => subscription !== null && due(subscription.nextCheck)) ||
    lost.some(({ nextCheck }) => due(nextCheck)) ||
    // stored, and not kept as yet: whoever subscribed was stopped in between
    installed.some(({ id, subscription }) => subscription !== null && !kept.some((one) => one.id === id))
  const report = work ? await outOfTheWay({ check: policy, kept }).catch(() => null) : null
  if (report !== null) await keepReported(report).catch(() => {})
  await showWaiting()
  await planChecks()
}

/** Keeps what an errand found, as far as it is still so. */
const keepReported = ({ found, notes }: Report): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const here = new Set((await answers.outlines()).map(({ id }) => id))
    await keptStorage.write(merged(await keptStorage.all(), found, here, notes))
    if (notes.length > 0) datasetsChanged() // a page that shows them reads why
  })

/** The badge of every tab that has no count of its own. */
export async function showWaiting(): Promise<void> {
  await browser.action.setBadgeText({ text: (await outlines()).some(({ waiting }) => waiting !== null) ? '↑' : '' })
}

/** Registers what the worker listens to for datasets; to be called while it starts. */
export function keepUpToDate(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void runChecks()
  })
  browser.runtime.onStartup.addListener(() => void runChecks())
  browser.runtime.onInstalled.addListener(() => void runChecks())
  browser.storage.managed.onChanged.addListener(() => void runChecks())
}
