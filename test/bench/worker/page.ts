import { keptIndex } from '../../../lib/datasets/answers.ts'
import { DATABASE, openDatabase } from '../../../lib/datasets/database.ts'
import { BENCH, KEPT } from './listen.ts'

/** The bench extension's page: keeps the dataset where installed ones are kept. */
Object.assign(globalThis, {
  async store() {
    const compiled = new Uint8Array(await (await fetch('/kept.idx')).arrayBuffer())
    await openDatabase(DATABASE)((db) => db.put('compiled', keptIndex(BENCH, compiled), KEPT))
  },
})
