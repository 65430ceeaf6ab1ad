import { browser } from 'wxt/browser'
import { answers, RULES } from './browser-store.ts'
import { outOfTheWay } from './offscreen.ts'
import type { Outline } from './outline.ts'
import { follows, readPolicy } from './policy-settings.ts'
import { isDue } from './schedule.ts'

const ALARM = 'datasets'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const outlines = (): Promise<readonly Outline[]> => answers.outlines().catch(() => [])

/** Sets the alarm to when the next subscription is due; without one the worker is not woken for datasets. */
export async function planChecks(): Promise<void> {
  const now = Date.now()
  const [installed, { datasets: wanted }] = await Promise.all([outlines(), readPolicy()])
  const due = installed.flatMap(({ subscription }) => subscription?.nextCheck ?? [])
  // a dataset that the policy names and that is not here yet
  if (wanted.some((one) => !installed.some(({ subscription }) => follows(RULES, subscription, one))))
    due.push(now + HOUR)
  if (due.length === 0) await browser.alarms.clear(ALARM)
  else await browser.alarms.create(ALARM, { when: Math.max(now + MINUTE, Math.min(...due)) })
}

/** Checks what is due, and says in the badge when an update waits for the reader. */
async function runChecks(): Promise<void> {
  const policy = await readPolicy()
  // woken at every start of the browser, with nothing to do for most readers
  const idle = policy.datasets.length === 0 && !(await anyDue())
  if (!idle) await outOfTheWay({ check: policy }).catch(() => {})
  await showWaiting()
  await planChecks()
}

const anyDue = async (): Promise<boolean> =>
  (await outlines()).some(({ subscription }) => subscription !== null && isDue(subscription.nextCheck, Date.now()))

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
