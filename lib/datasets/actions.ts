import type { Dataset } from '../facts/schema.ts'
import { planChecks, showWaiting } from './alarm.ts'
import { browserWorld as world } from './browser-world.ts'
import { encodeUtf8 } from './bytes.ts'
import { check, type Outcome } from './check-updates.ts'
import type { Examined } from './examine.ts'
import { datasetText, openFile } from './file.ts'
import { activate, change, existing, installFile, remove, surroundings } from './install.ts'
import { activeVersion, type Installed, type Subscription } from './installed.ts'
import { keep } from './keep.ts'
import type { Kept } from './kept.ts'
import { importOpenFiscal } from './openfiscal/import-openfiscal.ts'
import { askFor, giveBack } from './permission.ts'
import { type Preview, previewOf } from './preview.ts'
import { Refused } from './refusal.ts'
import type { Interval } from './schedule.ts'
import { type Offer, offer, subscribe } from './subscribe.ts'

/** What the options page does with datasets. Each throws Refused, or does what it says whole. */

export const installedDatasets = async (): Promise<readonly Installed[]> =>
  [...(await world.store.all())].sort((a, b) => a.priority - b.priority)

/** Checks a chosen file and says what it would change; nothing is changed yet. */
export async function examineChosen(file: File, signal: AbortSignal): Promise<Examined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  signal.throwIfAborted()
  return world.examine({ kind: 'file', name: file.name, bytes, around: await surroundings(world) }, signal)
}

/** As `examineChosen`, of 열린재정's exports. */
export async function examineOpenFiscal(files: readonly File[], signal: AbortSignal): Promise<Examined> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const asOf = new Date(Math.max(...files.map(({ lastModified }) => lastModified))).toISOString().slice(0, 10)
  const { dataset } = importOpenFiscal(read, { asOf, bundled: openFile(await world.bundled()) })
  signal.throwIfAborted()
  const bytes = encodeUtf8(datasetText(dataset))
  const around = await surroundings(world)
  return world.examine({ kind: 'file', name: `${dataset.id}.json`, bytes, around }, signal)
}

/** Subscriptions whose data are gone, and which are fetched again. Keeps on the way what is stored and not kept as yet. */
export async function lostSubscriptions(): Promise<readonly Kept[]> {
  const lost = await keep(world)
  if (lost.length > 0) await planChecks()
  return lost
}

/** Brings up to date what hangs on the datasets: what is kept of subscriptions, the badge, and the alarm. */
async function settle(): Promise<void> {
  await keep(world)
  await showWaiting()
  await planChecks()
}

export const install = (examined: Examined): Promise<void> => installFile(world, examined)

/** Asks for the one host, fetches and checks. To be called straight from a click. */
export async function look(
  address: string,
  signal: AbortSignal,
  progress: (bytes: number, of: number) => void,
): Promise<Offer> {
  await askFor(address, world.rules)
  return offer(world, address, signal, progress)
}

export async function accept(
  found: Offer,
  how: { readonly interval: Interval; readonly confirm: boolean },
): Promise<void> {
  await subscribe(world, found, how)
  await settle()
}

export async function checkNow(id: string, signal: AbortSignal): Promise<Outcome> {
  const outcome = await check(world, id, signal)
  await settle()
  return outcome
}

/** Makes a kept version the one that answers: an update that waited, an older one, or forward again. */
export async function useVersion(id: string, key: string): Promise<void> {
  await activate(world, id, key)
  await settle()
}

export async function switchOn(id: string, on: boolean): Promise<void> {
  await change(world, id, { on })
  await settle()
}

/** Before another in priority, by changing places with it. */
export async function moveBefore(of: Installed, other: Installed): Promise<void> {
  await change(world, of.id, { priority: other.priority })
  await change(world, other.id, { priority: of.priority })
  await settle()
}

export async function follow(id: string, how: Partial<Pick<Subscription, 'interval' | 'confirm'>>): Promise<void> {
  await change(world, id, { subscription: how })
  await settle()
}

/** Removes a dataset, or lets go of a subscription whose data are gone; `url`: where it is subscribed. */
export async function removeDataset(id: string, url: string | undefined): Promise<void> {
  await remove(world, id)
  await settle()
  if (url !== undefined)
    await giveBack(
      url,
      (await world.kept.all()).map((other) => other.url),
    )
}

/** The active version's file as it came. */
export async function exportFile(
  of: Installed,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const bytes = await world.store.raw(of.active)
  const version = activeVersion(of)
  if (bytes === undefined || version === undefined) throw new Refused('gone', { id: of.id })
  return { name: `${of.id}-${version.version}.json`, bytes }
}

/** The records of a kept version. */
export async function recordsOf(id: string, key: string): Promise<Dataset> {
  const bytes = await world.store.raw(key)
  if (bytes === undefined) throw new Refused('gone', { id })
  return openFile(bytes)
}

/** What an update that waits would change. */
export async function previewWaiting(id: string): Promise<Preview> {
  const of = await existing(world, id)
  if (of.waiting === null) throw new Refused('gone', { id })
  const others = (await surroundings(world)).active.map(openFile).filter((other) => other.id !== id)
  return previewOf(await recordsOf(id, of.waiting), await recordsOf(id, of.active), others)
}
