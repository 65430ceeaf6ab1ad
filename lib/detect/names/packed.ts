import type { LexiconEntry } from '../../facts/fact-index.ts'

/** Most institutions are "한국…" in law and go without it in print. */
const PREFIX = '한국'
/** What would break a line or be read as a mark; no agency is called so. */
const UNWRITABLE = /[\t\n]|^[~<]/

/**
 * A lexicon as text, for the page's bundle: one agency a line, fields parted by tabs. First the entity, and "|from|to|name"
 * as far as they say anything (no name: the entity's id is it); then its names: "~" before an ambiguous one, empty for the
 * official name, "<" for that without a leading "한국".
 */
export function packLexicon(entries: readonly LexiconEntry[]): string {
  const lines = new Map<string, string[]>()
  for (const { entity, name, from, to, text, ambiguous } of entries) {
    if (UNWRITABLE.test(text) || UNWRITABLE.test(name)) continue
    const key = [entity, from ?? '', to ?? '', name === entity ? '' : name].join('|').replace(/\|+$/, '')
    const names = lines.get(key) ?? []
    const short = text === name ? '' : PREFIX + text === name ? '<' : text
    names.push((ambiguous ? '~' : '') + short)
    lines.set(key, names)
  }
  return [...lines].map(([key, names]) => `${key}\t${names.join('\t')}`).join('\n')
}

/** The entries of a packed lexicon; undoes `packLexicon`, but for their order. */
export function unpackLexicon(packed: string): LexiconEntry[] {
  return packed.split('\n').flatMap((line) => {
    const [key = '', ...names] = line.split('\t')
    const [entity = '', from, to, ...written] = key.split('|')
    const name = written.join('|') || entity
    return names.map((mark) => {
      const ambiguous = mark.startsWith('~')
      const short = ambiguous ? mark.slice(1) : mark
      const text = short === '<' ? name.slice(PREFIX.length) : short || name
      return { text, entity, name, ambiguous, from: from || null, to: to || null }
    })
  })
}
