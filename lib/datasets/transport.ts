import { Refused } from './refusal.ts'

/** What an address has to be. `loopback`: plain http on this machine too, in the build for tests alone. */
export interface Rules {
  readonly loopback: boolean
  /** How long a download may take as a whole, and how long it may bring nothing, in milliseconds. */
  readonly whole: number
  readonly stall: number
}

export const PATIENCE = { whole: 120_000, stall: 20_000 }

/** Throws Refused unless the address is https without user name or password (or loopback, for tests). */
export function safeUrl(text: string, base: string | undefined, rules: Rules): URL {
  if (text.length > 2000 || !URL.canParse(text, base)) throw new Refused('bad-url', { url: text.slice(0, 200) })
  const url = new URL(text, base)
  if (url.username !== '' || url.password !== '') throw new Refused('bad-url', { url: url.host })
  const local = rules.loopback && url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)
  if (url.protocol !== 'https:' && !local) throw new Refused('not-https', { url: url.href.slice(0, 200) })
  return url
}

export interface Request {
  readonly url: URL
  /** Bytes of the body at most. */
  readonly max: number
  /** Exact size where it is known beforehand. */
  readonly exact?: number
  readonly etag?: string | null
  /** What an earlier, broken attempt brought: the rest is asked for. */
  readonly had?: readonly Uint8Array<ArrayBuffer>[]
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((bytes: number) => void) | undefined
}

export type Answer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'body'; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag: string | null }

interface Asking {
  readonly fetch: typeof globalThis.fetch
  readonly rules: Rules
}

/** A download that broke off: what came can go on from there at the next mirror. */
export class BrokenOff extends Refused {
  readonly parts: readonly Uint8Array<ArrayBuffer>[]

  constructor(parts: readonly Uint8Array<ArrayBuffer>[], ...of: ConstructorParameters<typeof Refused>) {
    super(...of)
    this.parts = parts
  }
}

/** A static host calls JSON many things; a page (a sign-in wall) is what has to be told apart. */
const TYPES = /^(application\/(octet-stream|([\w.-]+\+)?json)|text\/plain|binary\/octet-stream)\s*(;|$)/i

/**
 * One GET, bounded in size and time, without cookies, referrer or cache, that follows no redirect. Throws Refused; for
 * a body that broke off BrokenOff.
 */
export async function download({ fetch, rules }: Asking, request: Request): Promise<Answer> {
  const { url, max, exact, etag, signal, progress } = request
  const { whole: limit, stall } = rules
  const shown = url.href.slice(0, 200)
  const stop = new AbortController()
  const abort = () => stop.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', abort)
  let slow = false
  const late = () => {
    slow = true
    stop.abort()
  }
  const whole = setTimeout(late, limit)
  let waiting = setTimeout(late, stall)
  const parts: Uint8Array<ArrayBuffer>[] = [...(request.had ?? [])]
  let size = parts.reduce((sum, part) => sum + part.length, 0)
  const failed = (error: unknown): never => {
    if (error instanceof Refused) throw error
    signal?.throwIfAborted()
    if (slow) throw new BrokenOff(parts, 'too-slow', { url: shown, seconds: Math.round(Math.min(limit, stall) / 1000) })
    throw new BrokenOff(parts, 'no-answer', { url: shown })
  }
  try {
    const headers: Record<string, string> = { accept: 'application/json' }
    if (etag) headers['if-none-match'] = etag
    if (size > 0) headers.range = `bytes=${size}-`
    const response = await fetch(url.href, {
      headers,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: stop.signal,
    }).catch(failed)
    if (response.status === 304 && etag) return { kind: 'unchanged' }
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      throw new Refused('redirected', { url: shown })
    if (response.status === 206 && size > 0 && response.headers.get('content-range')?.startsWith(`bytes ${size}-`)) {
      // goes on from where it broke off
    } else if (response.status === 200) {
      parts.length = 0
      size = 0
    } else throw new Refused('http-status', { url: shown, status: response.status })
    const type = response.headers.get('content-type') ?? ''
    if (!TYPES.test(type)) throw new Refused('content-type', { url: shown, type: type.slice(0, 60) || '-' })
    const body = response.body?.getReader()
    while (body !== undefined) {
      const { done, value } = await body.read().catch(failed)
      if (done) break
      clearTimeout(waiting)
      waiting = setTimeout(late, stall)
      size += value.length
      if (size > max) throw new Refused('too-large', { url: shown, max })
      parts.push(value)
      progress?.(size)
    }
    if (exact !== undefined && size < exact)
      throw new BrokenOff(parts, 'cut-short', { url: shown, bytes: size, expected: exact })
    return { kind: 'body', bytes: joined(parts, size), etag: response.headers.get('etag')?.slice(0, 200) ?? null }
  } finally {
    clearTimeout(whole)
    clearTimeout(waiting)
    signal?.removeEventListener('abort', abort)
    stop.abort() // ends a body that was not read to its end
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
