const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** Initial consonants of the Hangul syllables, other characters as they are: '국가AI' → 'ㄱㄱAI'. */
export function initialsOf(text: string): string {
  let initials = ''
  for (const character of text) {
    const syllable = character.charCodeAt(0) - 0xac00
    initials += syllable >= 0 && syllable < 11172 ? INITIALS.charAt(Math.floor(syllable / 588)) : character
  }
  return initials
}

/** True for a query typed as initial consonants alone ('ㄱㄱㅇㅋ'). */
export const isInitials = (text: string): boolean => text !== '' && [...text].every((c) => INITIALS.includes(c))
