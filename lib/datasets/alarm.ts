import { browser } from 'wxt/browser'
import { browserWorld } from './browser-world.ts'
import { checkOutOfTheWay } from './offscreen.ts'
import { policyIsOpen, readPolicy } from './policy.ts'
import { isDue } from './schedule.ts'

const ALARM = 'datasets'
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Sets the alarm to when the next subscription is due; without one the worker is not woken for datasets. */
export async function planChecks(): Promise<void> {
  const now = browserWorld.now()
  const due = (await browserWorld.store.all().catch(() => [])).flatMap(
    ({ subscription }) => subscription?.nextCheck ?? [],
  )
  if (await policyIsOpen(browserWorld)) due.push(now + HOUR)
  if (due.length === 0) await browser.alarms.clear(ALARM)
  else await browser.alarms.create(ALARM, { when: Math.max(now + MINUTE, Math.min(...due)) })
}

/** Checks what is due, and says in the badge when an update waits for the reader. */
async function runChecks(): Promise<void> {
  const policy = await readPolicy()
  // woken at every start of the browser, with nothing to do for most readers
  const idle = policy.datasets.length === 0 && !(await anyDue())
  if (!idle) await checkOutOfTheWay(policy).catch(() => {})
  await showWaiting()
  await planChecks()
}

async function anyDue(): Promise<boolean> {
  const all = await browserWorld.store.all().catch(() => [])
  return all.some(({ subscription }) => subscription !== null && isDue(subscription.nextCheck, browserWorld.now()))
}

/** The badge of every tab that has no count of its own. */
export async function showWaiting(): Promise<void> {
  const all = await browserWorld.store.all().catch(() => [])
  await browser.action.setBadgeText({ text: all.some(({ waiting }) => waiting !== null) ? '↑' : '' })
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
