import { KIND, NONE } from '../korean/numeral-characters.ts'

/** Whether a query holds any character of a numeral; without one it is no amount. */
export function couldBeAmount(query: string): boolean {
  const plain = query.normalize('NFKC')
  for (let i = 0; i < plain.length; i++) if (KIND[plain.charCodeAt(i)] !== NONE) return true
  return false
}
