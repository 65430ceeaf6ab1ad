import { store } from './stored.ts'

/** The bench extension's page: keeps the big dataset where an installed one is kept. */
Object.assign(globalThis, {
  storeBig: async () => store(await (await fetch('/big.idx')).arrayBuffer()),
})
