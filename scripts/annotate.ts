import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { annotate } from '../lib/annotate/annotate.ts'
import type { Article } from '../lib/annotate/annotation.ts'
import { openIndex } from '../lib/facts/open-index.ts'
import { Dataset } from '../lib/facts/schema.ts'
import { htmlArticle } from './annotate/html-article.ts'

const { values } = parseArgs({
  options: { dataset: { type: 'string', multiple: true } },
  allowPositionals: true,
})
const files = values.dataset ?? [join(import.meta.dirname, '../public/datasets/core.json')]
const index = openIndex(files.map((file) => Dataset.parse(JSON.parse(readFileSync(file, 'utf8')))))

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)

/** The article of one input line. `text` is taken as it stands, since the offsets of the answer refer to it. */
function articleOf(line: Record<string, unknown>): Article {
  const publishedAt = textOrNull(line.publishedAt)
  if (publishedAt !== null && !/^\d{4}-\d{2}-\d{2}/.test(publishedAt)) throw new Error('publishedAt is not an ISO date')
  const day = publishedAt?.slice(0, 10) ?? null
  if (typeof line.text === 'string') {
    return {
      text: line.text,
      title: textOrNull(line.title),
      publishedAt: day,
      publisher: textOrNull(line.publisher),
    }
  }
  if (typeof line.html !== 'string') throw new Error('neither text nor html is given')
  const url = textOrNull(line.url)
  const article = htmlArticle(line.html, url)
  return { ...article, url, publishedAt: day ?? article.publishedAt }
}

let failed = false

function answer(line: string): unknown {
  let id: unknown = null
  try {
    const given: unknown = JSON.parse(line)
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw new Error('the line is not an object')
    const fields = given as Record<string, unknown>
    id = fields.id ?? null
    if (typeof id !== 'string') throw new Error('id is not a string')
    const lang = fields.lang ?? 'ko'
    if (lang !== 'ko' && lang !== 'en') throw new Error('lang is neither ko nor en')
    return { id, ...annotate(articleOf(fields), index, lang) }
  } catch (error) {
    failed = true
    return {
      id,
      error: error instanceof Error ? error.message : String(error),
    }
  }
}

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue
  if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await once(process.stdout, 'drain')
}
process.exitCode = failed ? 1 : 0
