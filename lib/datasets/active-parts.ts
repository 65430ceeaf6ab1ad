import type { Part } from '../facts/index/part.ts'
import { openBytes } from './compile.ts'
import { leaveBroken, surroundings } from './install.ts'
import type { Installed } from './installed.ts'
import { runTask } from './run-task.ts'
import type { World } from './world.ts'

/**
 * The datasets that are switched on, opened, in the order in which they answer behind the bundled data. Whatever is wrong
 * with the storage costs these at most. One that does not open is left for its last good version. Never throws.
 */
export async function activeParts(world: World): Promise<Part[]> {
  let installed: readonly Installed[]
  try {
    installed = await world.store.all()
  } catch {
    return []
  }
  const opened: Part[] = []
  for (const of of installed.filter(({ on }) => on).sort((a, b) => a.priority - b.priority)) {
    try {
      const part = (await open(world, of)) ?? (await openLeft(world, of))
      if (part !== null) opened.push(part)
    } catch {
      // the storage does not answer: this dataset waits until it does
    }
  }
  return opened
}

async function openLeft(world: World, { id, active }: Installed): Promise<Part | null> {
  await leaveBroken(world, id, active)
  const left = await world.store.find(id)
  return left?.on ? open(world, left) : null
}

/** The active version; null where neither its compiled form nor, checked anew, its file opens. */
async function open(world: World, { id, active }: Installed): Promise<Part | null> {
  const compiled = await world.store.compiled(active)
  const part = compiled && opens(compiled)
  if (part) return part
  const raw = await world.store.raw(active)
  if (raw === undefined) return null
  try {
    const around = await surroundings(world)
    const { summary, files } = await runTask({ kind: 'file', name: id, bytes: raw, around })
    if (summary.id !== id) return null
    await world.store.stage(active, files).catch(() => {}) // compiled anew at the next wake, if not now
    return opens(files.compiled)
  } catch {
    return null
  }
}

function opens(compiled: Uint8Array): Part | null {
  try {
    return openBytes(compiled)
  } catch {
    return null
  }
}
