import { openBytes } from './compile.ts'
import { leaveBroken, surroundings } from './install.ts'
import type { Installed } from './installed.ts'
import type { World } from './world.ts'

/**
 * Makes a dataset answer again whose compiled form does not open, after an update of the extension as a rule: its file is
 * checked and compiled anew. One whose file is broken, too, is left for its last good version. Answers whether anything
 * has changed. Throws where the storage does not answer: then nothing has.
 */
export async function mend(world: World, id: string): Promise<boolean> {
  const known = await world.store.find(id)
  if (!known?.on) return false
  if (!(await compiledAnew(world, known))) {
    await leaveBroken(world, id, known.active)
    const left = await world.store.find(id)
    if (left?.on && (await world.store.compiled(left.active)) === undefined) await compiledAnew(world, left)
  }
  world.changed()
  return true
}

/** false: the file is gone, or is no longer what it was. */
async function compiledAnew(world: World, { id, active }: Installed): Promise<boolean> {
  const raw = await world.store.raw(active)
  if (raw === undefined) return false
  const around = await surroundings(world)
  const examined = await world.examine({ kind: 'file', name: id, bytes: raw, around }).catch(() => null)
  if (examined?.summary.id !== id || !opens(examined.files.compiled)) return false
  await world.store.stage(active, examined.files)
  return true
}

function opens(compiled: Uint8Array): boolean {
  try {
    openBytes(compiled)
    return true
  } catch {
    return false
  }
}
