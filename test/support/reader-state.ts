import type { Annotation } from '../../lib/annotate/annotation.ts'
import { dayOf, EXPECTED, FIGURES, paperOf, type Structure } from './site-pages.ts'

/** What a reader answers about its page, as it travels. */
export type ReaderState = { readonly value: { readonly annotation?: string; readonly reason?: string } } | null

export const annotationOf = (state: unknown): Annotation | null =>
  JSON.parse((state as ReaderState)?.value.annotation ?? 'null')

/** What is wrong with the reading of a site's page, in words; empty when all is as it should be. */
export function faultsOf(structure: Structure, annotation: Annotation | null, marked: readonly string[]): string[] {
  if (!annotation) return ['no article found']
  const expected = {
    text: EXPECTED.text,
    title: EXPECTED.title,
    publishedAt: dayOf(structure),
    publisher: paperOf(structure),
    marks: FIGURES.join(' | '),
  }
  const seen = {
    text: annotation.text,
    ...annotation.article,
    // what is not to be seen lies inside the marked range
    marks: marked.map((text) => text.replace(/[\u00ad\u200b]/g, '').replace(/\u00a0/g, ' ')).join(' | '),
  }
  return (Object.keys(expected) as (keyof typeof expected)[])
    .filter((key) => expected[key] !== seen[key])
    .map((key) => `${key}: ${seen[key]}`)
}
