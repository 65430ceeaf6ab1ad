import { browser } from 'wxt/browser'
import type { Errand, Report } from './errand.ts'

const PAGE = '/offscreen.html'
const CHANNEL = 'maekrak-errands'
/** Longer than every download may take; after it the page is closed, and the next alarm begins anew. */
const LONGEST = 4 * 60_000

let turn: Promise<unknown> = Promise.resolve()

/**
 * Runs an errand where it keeps no answer waiting. In Chromium that is a page out of sight, which may start a thread and
 * carries the code that the worker would else load at each wake, one errand at a time; in Firefox, which has no such page,
 * the background page, whose thread for the heavy part is its own. null: there is nothing to report, or nobody said.
 */
export function outOfTheWay(errand: Errand): Promise<Report | null> {
  if (import.meta.env.FIREFOX) return import('./errands.ts').then(({ runErrand }) => runErrand(errand))
  const done = turn.then(() => inPage(errand))
  turn = done.catch(() => {})
  return done
}

async function inPage(errand: Errand): Promise<Report | null> {
  const { offscreen } = browser
  // one that an earlier worker left behind has done its work, or hangs
  if (await offscreen.hasDocument()) await offscreen.closeDocument().catch(() => {})
  const channel = new BroadcastChannel(CHANNEL)
  try {
    return await new Promise<Report | null>((resolve, reject) => {
      channel.onmessage = ({ data }: MessageEvent<Report | null>) => resolve(data)
      setTimeout(() => resolve(null), LONGEST)
      offscreen
        .createDocument({
          url: `${PAGE}#${encodeURIComponent(JSON.stringify(errand))}`,
          reasons: ['WORKERS'],
          justification: 'Checks and compiles datasets in a worker of its own.',
        })
        .catch(reject)
    })
  } finally {
    channel.close()
    await offscreen.closeDocument().catch(() => {}) // it closes itself as well
  }
}

/** What the page out of sight does: `run` the errand that its address names, and report what came of it. */
export async function doErrand(run: (errand: Errand) => Promise<Report | null>): Promise<void> {
  let report: Report | null = null
  try {
    report = await run(JSON.parse(decodeURIComponent(location.hash.slice(1))) as Errand)
  } finally {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage(report)
    channel.close()
  }
}
