import { browser } from 'wxt/browser'
import { openAnswers, openBundledCopy } from './answers.ts'
import { COMPILER } from './compiler.ts'
import { DATABASE, openDatabase } from './database.ts'
import { PATIENCE } from './transport.ts'
import type { World } from './world.ts'

/** What the worker needs of the world when it wakes; the rest, which checks datasets, is in browser-world.ts. */

/** Who compiles here, and beside which bundled data. */
export const BUILD = `${COMPILER} ${import.meta.env.MAEKRAK_CORE}`

/** Whoever changes datasets or what is kept of them holds this, over all pages and the worker. */
export const LOCK = 'maekrak-datasets'

const attempt = openDatabase(DATABASE)
export const answers = openAnswers(BUILD, attempt)
export const bundledCopy = openBundledCopy(BUILD, attempt)

export const RULES: World['rules'] = { loopback: import.meta.env.MAEKRAK_LOOPBACK === true, ...PATIENCE }

const file = (path: '/datasets/core.json' | '/datasets/core.idx') => fetch(browser.runtime.getURL(path as '/'))

/** The bundled dataset's file, as built. */
export const bundledBytes = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await file('/datasets/core.json')).arrayBuffer())

/** The bundled dataset, compiled. */
export const bundledIndex = async (): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await file('/datasets/core.idx')).arrayBuffer())
