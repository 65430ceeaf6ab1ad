import { browser } from 'wxt/browser'
import { browserWorld } from './browser-world.ts'
import { checkDue } from './check-updates.ts'
import { applyPolicy, Policy } from './policy.ts'

const PAGE = '/offscreen.html'
const CHANNEL = 'maekrak-checks'
/** Longer than every download may take; after it the page is closed, and the next alarm begins anew. */
const LONGEST = 4 * 60_000

/**
 * Applies the policy and checks what is due. In Chromium a page out of sight does it, with a thread of its own for the
 * heavy part, so that the worker goes on answering; where there is no such page (Firefox), here.
 */
export async function checkOutOfTheWay(policy: Policy): Promise<void> {
  const { offscreen } = browser
  if (offscreen === undefined || typeof Worker !== 'undefined') return checkAll(policy)
  // one that an earlier worker left behind has done its work, or hangs
  if (await offscreen.hasDocument()) await offscreen.closeDocument().catch(() => {})
  const channel = new BroadcastChannel(CHANNEL)
  try {
    await new Promise<void>((resolve, reject) => {
      channel.onmessage = () => resolve()
      setTimeout(resolve, LONGEST)
      offscreen
        .createDocument({
          url: `${PAGE}#${encodeURIComponent(JSON.stringify(policy))}`,
          reasons: ['WORKERS'],
          justification: 'Checks and compiles dataset updates in a worker of its own.',
        })
        .catch(reject)
    })
  } finally {
    channel.close()
    await offscreen.closeDocument().catch(() => {}) // it closes itself as well
  }
}

/** What the page out of sight does. */
export async function checkFromOffscreen(): Promise<void> {
  try {
    await checkAll(Policy.parse(JSON.parse(decodeURIComponent(location.hash.slice(1)))))
  } finally {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('done')
    channel.close()
  }
}

async function checkAll(policy: Policy): Promise<void> {
  await applyPolicy(browserWorld, policy.datasets).catch(() => {}) // the next alarm tries again
  await checkDue(browserWorld).catch(() => {})
}
