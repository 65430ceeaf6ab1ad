import type { Article } from '../annotate/annotation.ts'
import type { Lang } from '../wording/lang.ts'

/**
 * What arrives from a page's content script or from our own pages, checked before anything is done with it. By hand: the
 * worker starts anew for a message, and zod alone would take as long to start as the answer. Each throws BadMessage.
 */
export class BadMessage extends Error {}

const MAX_ARTICLE = 1_000_000
const SHORT = 1000
const MAX_COUNT = 100_000

type Check<T> = (value: unknown) => value is T
type Shape<T> = { readonly [K in keyof T]: Check<T[K]> }

/** The value as an object of exactly these fields. */
function exactly<T extends object>(value: unknown, shape: Shape<T>): T {
  const names = Object.keys(shape) as (keyof T & string)[]
  const given = value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>) : {}
  const fits = names.every((name) => Object.hasOwn(given, name) && shape[name](given[name]))
  if (!fits || Object.keys(given).length !== names.length) throw new BadMessage(`not ${names.join(', ')}`)
  return given as T
}

const text =
  (longest: number) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= longest
const orNull =
  <T>(check: Check<T>) =>
  (value: unknown): value is T | null =>
    value === null || check(value)
const whole =
  (most: number) =>
  (value: unknown): value is number =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
const httpUrl: Check<string> = (value): value is string =>
  text(4000)(value) && /^https?:\/\/./.test(value) && URL.canParse(value)
const isoDay: Check<string> = (value): value is string =>
  text(10)(value) &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true
const language: Check<Lang> = (value): value is Lang => value === 'ko' || value === 'en'

const ARTICLE: Shape<Article> = {
  text: text(MAX_ARTICLE),
  title: orNull(text(SHORT)),
  publishedAt: orNull(isoDay),
  publisher: orNull(text(SHORT)),
}

export const articleIn = (data: unknown): Article => exactly(data, ARTICLE)
export const urlIn = (data: unknown): string => exactly<{ url: string }>(data, { url: httpUrl }).url
export const countIn = (data: unknown): number => exactly<{ count: number }>(data, { count: whole(MAX_COUNT) }).count
export const tabIdIn = (data: unknown): number =>
  exactly<{ tabId: number }>(data, { tabId: whole(Number.MAX_SAFE_INTEGER) }).tabId
export const lookupIn = (data: unknown): { readonly query: string; readonly lang: Lang } =>
  exactly(data, { query: text(200), lang: language })
