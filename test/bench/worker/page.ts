import { store } from './stored.ts'

/** The bench extension's page: keeps the datasets where installed ones are kept. */
Object.assign(globalThis, {
  async storeAll() {
    for (const name of ['core', 'big']) await store(name, await (await fetch(`/${name}.idx`)).arrayBuffer())
  },
})
