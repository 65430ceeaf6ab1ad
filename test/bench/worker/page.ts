import { keptIndex } from '../../../lib/datasets/answers.ts'
import { DATABASE, openDatabase } from '../../../lib/datasets/database.ts'
import { BENCH } from './listen.ts'

/** The bench extension's page: keeps the datasets where installed ones are kept. */
Object.assign(globalThis, {
  async storeAll() {
    const attempt = openDatabase(DATABASE)
    for (const name of ['core', 'big']) {
      const compiled = new Uint8Array(await (await fetch(`/${name}.idx`)).arrayBuffer())
      await attempt((db) => db.put('compiled', keptIndex(BENCH, compiled), name))
    }
  },
})
