import type { AmountMention } from '../mention.ts'
import type { Openings } from '../openings.ts'
import type { Candidate } from './candidate.ts'
import { joinRanges } from './join-ranges.ts'
import { isInForeignMoney, keepMoney } from './keep-money.ts'
import { readPassages } from './read-candidates.ts'
import { shareListCurrency } from './share-list-currency.ts'

type Make = (money: readonly Candidate[], more: boolean, to: AmountMention[]) => void

/**
 * What is money in a normalised text that is walked: numerals joined to ranges, with what no word says to be money left
 * out. `make` adds what becomes of a passage's amounts; `more`: the text goes on to others.
 */
export function findMoney(text: string, openings: Openings, make: Make): AmountMention[] {
  return find(text, openings, make, false) ?? find(text, openings, make, true) ?? []
}

/** `foreign`: bare numerals of the text are known to be no won. Null when that comes out only now. */
function find(text: string, openings: Openings, make: Make, foreign: boolean): AmountMention[] | null {
  const made: AmountMention[] = []
  let comesOut = false
  readPassages(text, openings, (candidates, more) => {
    const listed = shareListCurrency(text, joinRanges(text, candidates))
    comesOut ||= !foreign && listed.some((c, i) => isInForeignMoney(text, c, listed[i + 1]))
    if (!comesOut) make(keepMoney(text, listed, foreign), more, made)
  })
  return comesOut ? null : made
}
