import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Running text of our own sample articles (test/pages), repeated up to `length` UTF-16 code units. */
export function sampleText(length: number): string {
  const pages = ['story', 'budget', 'region'].map((name) =>
    readFileSync(join(import.meta.dirname, `../pages/${name}.html`), 'utf8')
      .replace(/^[\s\S]*<section/, '<section')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' '),
  )
  const once = pages.join('\n')
  return once.repeat(Math.ceil(length / once.length)).slice(0, length)
}
