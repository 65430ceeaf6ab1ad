import { annotate } from '../../lib/annotate/annotate.ts'
import type { Article } from '../../lib/annotate/annotation.ts'
import type { FactIndex } from '../../lib/facts/fact-index.ts'
import { htmlArticle } from './html-article.ts'
import type { Answers } from './in-order.ts'

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

/** Bytes that UTF-8 takes for a UTF-16 code unit, at most. */
const MOST_BYTES = 3
const LINE_END = 10

/** Annotates the articles of lines of JSON, one each; a line that can't be read is answered with what is wrong with it. */
export function answerLines(lines: readonly string[], index: FactIndex): Answers {
  const answers = lines.map((line) => answerLine(line, index))
  // joined as bytes: joining some megabytes of text first takes as long again as writing them
  const encoder = new TextEncoder()
  const room = new Uint8Array(answers.reduce((sum, { line }) => sum + line.length * MOST_BYTES + 1, 0))
  let end = 0
  for (const { line } of answers) {
    end += encoder.encodeInto(line, room.subarray(end)).written
    room[end++] = LINE_END
  }
  return { bytes: room.subarray(0, end), failed: answers.some(({ failed }) => failed) }
}

function answerLine(line: string, index: FactIndex): { readonly line: string; readonly failed: boolean } {
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
    return { line: JSON.stringify({ id, ...annotate(articleOf(fields), index, lang) }), failed: false }
  } catch (error) {
    return { line: JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }), failed: true }
  }
}
