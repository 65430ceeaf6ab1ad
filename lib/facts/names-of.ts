import type { Agency, Program } from './schema.ts'

/** A name as it is written, and what it counts for in a text. */
export interface EntityName {
  readonly text: string
  /** Found in texts (programmes only; agencies are found by detection, from the lexicon). */
  readonly matchable: boolean
  readonly ambiguous: boolean
  /** The entity's own official name, before which another entity's alias or later name gives way. */
  readonly official: boolean
}

/** Every name that may be asked for: the official one first, then what it is called later or was before, then aliases. */
export function namesOf(entity: Agency | Program): EntityName[] {
  const isProgram = 'executing' in entity
  const name = (text: string, matchable: boolean, ambiguous = false, official = false): EntityName => ({
    ...{ text, ambiguous, official },
    matchable: matchable && isProgram,
  })
  const other = isProgram
    ? [entity.renamed?.to, entity.renamedFrom?.name].flatMap((names) =>
        names ? [name(names.ko, true), name(names.en, false)] : [],
      )
    : []
  return [
    name(entity.name.ko, true, false, true),
    name(entity.name.en, false),
    ...other,
    ...entity.aliases.map(({ text, ambiguous }) => name(text, true, ambiguous)),
  ]
}
