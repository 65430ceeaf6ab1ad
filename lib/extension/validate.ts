import * as z from 'zod/mini'
import type { Article } from '../annotate/annotation.ts'
import type { Lang } from '../wording/lang.ts'

/**
 * What arrives from a page's content script or from our own pages, checked before anything is done with it. In zod's
 * small form, since the worker starts anew for a message. Each function throws BadMessage.
 */
export class BadMessage extends Error {}

const text = (longest: number) => z.string().check(z.maxLength(longest))

const ArticleSeen = z.strictObject({ url: z.url({ protocol: /^https?$/ }).check(z.maxLength(4000)) })
const Annotate = z.strictObject({
  text: text(1_000_000),
  title: z.nullable(text(1000)),
  publishedAt: z.nullable(z.iso.date()),
  publisher: z.nullable(text(1000)),
})
const Marked = z.strictObject({ count: z.int().check(z.minimum(0), z.maximum(100_000)) })
const ReadTab = z.strictObject({ tabId: z.int().check(z.minimum(0)) })
const Lookup = z.strictObject({ query: text(200), lang: z.enum(['ko', 'en']) })

function checked<T>(schema: z.ZodMiniType<T>, data: unknown): T {
  const read = schema.safeParse(data)
  if (!read.success) throw new BadMessage(z.prettifyError(read.error))
  return read.data
}

export const articleIn = (data: unknown): Article => checked(Annotate, data)
export const urlIn = (data: unknown): string => checked(ArticleSeen, data).url
export const countIn = (data: unknown): number => checked(Marked, data).count
export const tabIdIn = (data: unknown): number => checked(ReadTab, data).tabId
export const lookupIn = (data: unknown): { readonly query: string; readonly lang: Lang } => checked(Lookup, data)
