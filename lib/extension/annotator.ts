import type { annotating } from './annotating.ts'
import { ownScript } from './own-script.ts'

export type Annotating = typeof annotating

declare global {
  /** The worker's second part, once it has run. */
  var maekrakAnnotating: Annotating | undefined
  function importScripts(...addresses: string[]): void
}

/**
 * What reads articles and amounts: three quarters of the worker's code, which a look-up starts without. Chromium's worker
 * runs it from a script of its own, which the browser keeps beside the worker's since `keepAnnotator`; Firefox's
 * background page holds it and runs it when it is first needed.
 */
export async function annotator(): Promise<Annotating> {
  if (import.meta.env.FIREFOX) return (await import('./annotating.ts')).annotating
  if (!globalThis.maekrakAnnotating) load()
  if (!globalThis.maekrakAnnotating) throw new Error('The script that reads articles did not run')
  return globalThis.maekrakAnnotating
}

/**
 * To be called while the worker starts. A service worker may import later only what it imported while it was being
 * installed (https://w3c.github.io/ServiceWorker/#importscripts); an update of the extension installs it anew.
 */
export function keepAnnotator(): void {
  if (!import.meta.env.FIREFOX) addEventListener('install', load)
}

const load = (): void => importScripts(ownScript('/annotator.js'))
