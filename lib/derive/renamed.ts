import type { Mention } from '../detect/mention.ts'
import type { Program } from '../facts/schema.ts'
import { blank, type Finding } from './finding.ts'
import type { Derivation } from './world.ts'

const plain = (text: string) => text.replace(/[\s‘’'"“”]/g, '').toLowerCase()

/** How many of the first word's characters the second has. */
const shared = (word: string, name: string): number => [...word].filter((character) => name.includes(character)).length

/** A programme's later name as a finding on a mention of it; null when it has none. */
export function newNameOf(program: Program, mention: Mention): Finding | null {
  if (program.renamed === null) return null
  const { to, date, sources } = program.renamed
  return { ...blank, kind: 'renamed', mention, entity: program, names: [to], date, sources, asOf: date }
}

/** A programme's later name, where the article uses the former one. */
export const renamed: Derivation = (world) =>
  world.mentions.flatMap((mention): Finding[] => {
    if (mention.kind !== 'program') return []
    const program = world.index.program(mention.entity)
    if (!program?.renamed) return []
    const later = plain(program.renamed.to.ko)
    const own = plain(mention.text)
    if (own === later || own === plain(program.renamed.to.en)) return []
    // An alias of the later name ("독자 AI 파운데이션모델") is no former name.
    if (later.includes(own) || own.includes(later)) return []
    // A short form that shares more signs with the later name than with the former ("독파모") is one of it.
    if (shared(own, later) > shared(own, plain(program.name.ko))) return []
    const found = newNameOf(program, mention)
    return found === null
      ? []
      : [{ ...found, evidence: [{ start: mention.start, end: mention.end, says: mention.text }] }]
  })
