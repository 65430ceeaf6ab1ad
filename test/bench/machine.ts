import { cpus, loadavg, release, totalmem, type } from 'node:os'
import type { Machine } from './markdown.ts'

/** This machine, now. */
export const thisMachine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.versions.node,
  day: new Date().toISOString().slice(0, 10),
  load: loadavg()[0] ?? 0,
})
