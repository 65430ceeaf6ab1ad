import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { sitePage, structures } from './site-pages.ts'

const PAGES = join(import.meta.dirname, '../pages')

/** A page of test/pages as it stands. */
export const pageSource = (name: string): string => readFileSync(join(PAGES, `${name}.html`), 'utf8')

/**
 * Serves test/pages on loopback: /v/20250413180200001?page=story, and pages built as a site's are: /site/HOST/PATH.
 * `stop` ends it.
 */
export async function servePages(): Promise<{
  readonly url: (name: string) => string
  readonly siteUrl: (host: string, path: string) => string
  readonly stop: () => void
}> {
  const server: Server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost')
    const host = /^\/site\/([^/]+)\//.exec(asked.pathname)?.[1]
    const structure = structures.find((candidate) => candidate.host === host)
    if (structure) {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(sitePage(structure))
      return
    }
    const name = asked.searchParams.get('page')
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
    siteUrl: (host, path) => `http://127.0.0.1:${port}/site/${host}${path}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
