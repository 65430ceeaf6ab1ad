/** The languages of every sentence and string. Korean is written first. */
export type Lang = 'ko' | 'en'
