import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Running text of our own budget stories (test/pages), repeated up to `length` UTF-16 code units. */
export function sampleText(length: number): string {
  const pages = ['story', 'budget', 'region'].map((name) =>
    readFileSync(join(import.meta.dirname, `../pages/${name}.html`), 'utf8')
      .replace(/^[\s\S]*<section/, '<section')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' '),
  )
  return repeated(pages.join('\n'), length)
}

/**
 * A day's news of our own, of weather, courts, sports and markets, with an amount every four hundred characters. (In 466,654
 * characters of headlines and first lines of real news there was one every 930; a budget story has one every 30 to 60.)
 */
export function dayText(length: number): string {
  return repeated(readFileSync(join(import.meta.dirname, 'texts/day.txt'), 'utf8'), length)
}

const repeated = (once: string, length: number): string => once.repeat(Math.ceil(length / once.length)).slice(0, length)
