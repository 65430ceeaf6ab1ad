import type { EntityCard } from '../annotate/annotation.ts'
import { entityCards } from '../annotate/entity-card.ts'
import { ask } from '../datasets/core.ts'
import type { Lang } from '../wording/lang.ts'

/** What a look-up answers, best first; nothing for an empty query. */
export async function cardsFor(query: string, lang: Lang, limit: number): Promise<readonly EntityCard[]> {
  const asked = query.trim()
  if (asked === '') return []
  return ask((index) => {
    index.reachHits(asked, limit)
    return entityCards(asked, index, lang, limit)
  })
}
