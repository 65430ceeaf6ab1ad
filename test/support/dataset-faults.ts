import { IDBObjectStore } from 'fake-indexeddb'
import type { World } from '../../lib/datasets/world.ts'

/** What befalls at a point. `before`, `after`: the worker is gone before a step begins, or when it is done but unheard. */
export type Kind = 'before' | 'after' | 'in transaction' | 'quota' | 'deleted'

export interface Plan {
  readonly kind: Kind
  /** The first step or request is 1. */
  readonly at: number
}

/** Steps that a worker waits for, and requests inside its transactions, as counted while nothing befell. */
export interface Counted {
  readonly steps: number
  readonly requests: number
}

const never = <T>(): Promise<T> => new Promise(() => {})

/** A world whose worker meets a fault at one point. `gone` settles when it does. */
export function faultyWorld(world: World, plan: Plan | null, whenDeleted: () => Promise<void>) {
  let steps = 0
  let end: () => void = () => {}
  const gone = new Promise<void>((resolve) => {
    end = resolve
  })
  let dead = false
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) return never()
    steps++
    const hit = plan?.at === steps
    if (hit && plan.kind === 'before') {
      dead = true
      end()
      return never()
    }
    if (hit && plan.kind === 'deleted') await whenDeleted()
    const done = await work()
    if (hit && plan.kind === 'after') {
      dead = true
      end()
    }
    return dead ? never() : done
  }
  const watched = watchRequests(plan, () => {
    dead = true
    end()
  })
  const { store, kept } = world
  const faulty: World = {
    ...world,
    store: {
      outlines: () => step(() => store.outlines()),
      all: () => step(() => store.all()),
      find: (id) => step(() => store.find(id)),
      stage: (key, files) => step(() => store.stage(key, files)),
      raw: (key) => step(() => store.raw(key)),
      compiled: (key) => step(() => store.compiled(key)),
      commit: (record) => step(() => store.commit(record)),
      remove: (id) => step(() => store.remove(id)),
      sweep: () => step(() => store.sweep()),
    },
    kept: { all: () => step(() => kept.all()), write: (list) => step(() => kept.write(list)) },
    fetch: (...of) => step(() => world.fetch(...of)),
    bundled: () => step(() => world.bundled()),
    examine: (task, signal) => step(() => world.examine(task, signal)),
  }
  return { faulty, gone, counted: (): Counted => ({ steps, requests: watched.count() }), stop: watched.stop }
}

const METHODS = ['get', 'getAll', 'getAllKeys', 'put', 'delete'] as const

/** Counts requests of the database itself; ends the worker in the middle of a transaction, or fills the disk. */
function watchRequests(plan: Plan | null, die: () => void) {
  let count = 0
  let dead = false
  const prototype = IDBObjectStore.prototype as unknown as Record<string, (...of: unknown[]) => unknown>
  const real = METHODS.map((name) => [name, prototype[name]] as const)
  for (const [name, method] of real)
    prototype[name] = function (
      this: { transaction: { abort(): void; _abort(name: string): void } },
      ...of: unknown[]
    ) {
      count++
      const hit = plan?.at === count
      if (hit && plan.kind === 'in transaction') {
        dead = true
        die()
      }
      const request = method?.apply(this, of)
      if (dead) {
        // the browser rolls back what a worker that is gone had begun, and the worker itself goes no further
        this.transaction.abort()
        throw new Error('gone')
      }
      // as a browser tells that the disk is full: the whole transaction ends with that error
      if (hit && plan.kind === 'quota' && name === 'put') this.transaction._abort('QuotaExceededError')
      return request
    }
  return {
    count: () => count,
    stop: () => {
      for (const [name, method] of real) if (method) prototype[name] = method
    },
  }
}

/** mulberry32: a small generator with a seed, so that a run can be had again. In [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
