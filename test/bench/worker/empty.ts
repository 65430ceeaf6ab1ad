import { listen } from './listen.ts'

/** A worker that answers and does nothing else: what the browser itself costs. */
listen(() => Promise.resolve('nothing'))
