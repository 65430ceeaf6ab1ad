import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const PAGES = join(import.meta.dirname, '../pages')

/** A page of test/pages as it stands. */
export const pageSource = (name: string): string => readFileSync(join(PAGES, `${name}.html`), 'utf8')

/** Serves test/pages on loopback: /v/20250413180200001?page=story. `stop` ends it. */
export async function servePages(): Promise<{ readonly url: (name: string) => string; readonly stop: () => void }> {
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page')
    if (name === null || !/^[a-z-]+$/.test(name)) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pageSource(name))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (name) => `http://127.0.0.1:${port}/v/20250413180200001?page=${name}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
