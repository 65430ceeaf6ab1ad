const CHANNEL = 'maekrak-datasets'
const listeners = new Set<() => void>()

/** Tells every page and the worker that what answers has changed. */
export function datasetsChanged(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage('changed')
  channel.close()
  for (const listener of listeners) listener()
}

/** Calls back when datasets have changed, here or on any page or in the worker; returns how to stop. */
export function whenDatasetsChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = listener
  listeners.add(listener)
  return () => {
    channel.close()
    listeners.delete(listener)
  }
}
