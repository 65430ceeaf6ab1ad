import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a file is answered with; each way a static host, or an attacker who holds it, can behave. */
interface Served {
  readonly body: Uint8Array | string
  readonly type?: string
  readonly status?: number
  readonly location?: string
  /** Breaks the connection after so many bytes, once. */
  readonly cutAfter?: number | undefined
  /** Sends for ever. */
  readonly endless?: boolean
  /** Sends the head and then nothing. */
  readonly silent?: boolean
  readonly etag?: boolean
}

export interface DatasetHost {
  readonly origin: string
  /** Every request, in order: method, path and what was asked for. */
  readonly requests: { readonly path: string; readonly range: string | null; readonly ifNoneMatch: string | null }[]
  put(path: string, served: Served | string | Uint8Array): void
  drop(path: string): void
  stop(): void
}

/** A static host on loopback for datasets. */
export async function serveDatasets(): Promise<DatasetHost> {
  const files = new Map<string, Served>()
  const requests: DatasetHost['requests'] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    requests.push({ path, range: request.headers.range ?? null, ifNoneMatch: request.headers['if-none-match'] ?? null })
    const served = files.get(path)
    if (served === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end()
      return
    }
    answer(response, served, request.headers.range, request.headers['if-none-match'])
    if (served.cutAfter !== undefined) files.set(path, { ...served, cutAfter: undefined })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    put: (path, served) =>
      files.set(path, typeof served === 'string' || served instanceof Uint8Array ? { body: served } : served),
    drop: (path) => files.delete(path),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(response: ServerResponse, served: Served, range: string | undefined, ifNoneMatch: string | undefined) {
  const body = Buffer.from(served.body)
  const { type = 'application/json', status = 200, location, cutAfter, endless, silent } = served
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
  response.setHeader('content-type', type)
  if (served.etag !== false) response.setHeader('etag', etag)
  if (location !== undefined) {
    response.writeHead(status, { location }).end()
    return
  }
  if (status === 200 && ifNoneMatch === etag) {
    response.writeHead(304).end()
    return
  }
  if (endless) {
    response.writeHead(200)
    const chunk = Buffer.alloc(64 * 1024, 0x20)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
    return
  }
  if (silent) {
    response.writeHead(200)
    response.write(' ')
    return
  }
  const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
  const rest = body.subarray(from)
  if (from > 0) response.setHeader('content-range', `bytes ${from}-${body.length - 1}/${body.length}`)
  if (cutAfter !== undefined) {
    response.writeHead(200, { 'content-length': rest.length })
    response.write(rest.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 50))
    return
  }
  response.writeHead(from > 0 ? 206 : status, { 'content-length': rest.length }).end(rest)
}

/** The fixture of such a host, for either browser's journeys. */
export const withHost = {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  host: async ({}: object, use: (host: DatasetHost) => Promise<void>): Promise<void> => {
    const host = await serveDatasets()
    await use(host)
    host.stop()
  },
}
