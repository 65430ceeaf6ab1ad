import type { Dataset } from '../facts/schema.ts'
import { openCompiled } from './compile.ts'
import { leaveBroken, surroundings } from './install.ts'
import type { Installed } from './installed.ts'
import { runTask } from './run-task.ts'
import type { World } from './world.ts'

/**
 * The bundled data and the datasets that are switched on, in the order in which they answer. The bundled data always
 * answer: whatever is wrong with the storage costs the other datasets at most. One that does not open is left for its
 * last good version. Never throws.
 */
export async function activeDatasets(world: World, bundled: Dataset): Promise<Dataset[]> {
  let installed: readonly Installed[]
  try {
    installed = await world.store.all()
  } catch {
    return [bundled]
  }
  const opened: Dataset[] = [bundled]
  for (const of of installed.filter(({ on }) => on).sort((a, b) => a.priority - b.priority)) {
    try {
      const dataset = (await open(world, of)) ?? (await openLeft(world, of))
      if (dataset !== null) opened.push(dataset)
    } catch {
      // the storage does not answer: this dataset waits until it does
    }
  }
  return opened
}

async function openLeft(world: World, { id, active }: Installed): Promise<Dataset | null> {
  await leaveBroken(world, id, active)
  const left = await world.store.find(id)
  return left?.on ? open(world, left) : null
}

/** The active version's dataset; null where neither its compiled form nor, checked anew, its file opens. */
async function open(world: World, { id, active }: Installed): Promise<Dataset | null> {
  const compiled = await world.store.compiled(active)
  if (compiled !== undefined) return opens(compiled, id)
  const raw = await world.store.raw(active)
  if (raw === undefined) return null
  try {
    const { files } = await runTask({ kind: 'file', name: id, bytes: raw, around: await surroundings(world) })
    await world.store.stage(active, files).catch(() => {}) // compiled anew at the next wake, if not now
    return opens(files.compiled, id)
  } catch {
    return null
  }
}

function opens(compiled: Uint8Array, id: string): Dataset | null {
  try {
    const dataset = openCompiled(compiled)
    // it was checked and tried out when it came; a cold worker asks only whether it is whole
    const whole = [dataset.agencies, dataset.programs, dataset.facts].every(Array.isArray)
    return whole && dataset.id === id ? dataset : null
  } catch {
    return null
  }
}
