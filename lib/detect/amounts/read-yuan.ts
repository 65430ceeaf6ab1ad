import { readFigures } from '../../korean/figures.ts'
import { mayEndWord } from '../../korean/particles.ts'
import type { Candidate } from './candidate.ts'
import { countsBehind } from './counts.ts'

/** 块, in which prices are told, also counts things: so translations make a 회 of it. Only tenths behind it tell. */
const YUAN = ['위안', '콰이', '회']
const TENTHS = '마오'
const HUNDREDTHS = '펀'
const SPACE = 0x20

/** "3위안 5마오", "1콰이 2마오 5": a price as it is spoken in Chinese, whose last unit often goes without saying. */
export const readYuan = (text: string, at: number): Candidate | null => {
  const whole = readFigures(text, at)
  if (whole === null || whole.decimals > 0) return null
  const from = skipSpace(text, whole.end)
  const unit = YUAN.find((word) => text.startsWith(word, from))
  if (unit === undefined) return null
  const tenths = skipSpace(text, from + unit.length)
  const named = skipSpace(text, tenths + 1)
  if (!isDigit(text, tenths) || !text.startsWith(TENTHS, named)) return null
  const end = named + TENTHS.length
  const hundredths = hundredthsEnd(text, skipSpace(text, end))
  if (hundredths < 0 && !mayEndWord(text, end)) return null
  const last = hundredths < 0 ? 0 : digitAt(text, skipSpace(text, end))
  const value = (whole.mantissa * 100 + digitAt(text, tenths) * 10 + last) / 100
  const place = hundredths < 0 ? -1 : -2
  return {
    start: at,
    end: hundredths < 0 ? end : hundredths,
    min: value,
    max: value,
    qualifier: 'exact',
    currency: 'CNY',
    place,
    precision: place,
    unit: 0,
    large: 0,
    evidence: [],
  }
}

/** Offset behind the one digit of hundredths at `at`, with its unit or without; -1 when it counts something else. */
const hundredthsEnd = (text: string, at: number): number => {
  if (!isDigit(text, at)) return -1
  const end = at + 1
  const named = skipSpace(text, end)
  if (text.startsWith(HUNDREDTHS, named)) return named + HUNDREDTHS.length
  const spaced = text.charCodeAt(end) === SPACE
  return mayEndWord(text, end) && !countsBehind(text, named, spaced) ? end : -1
}

const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === SPACE ? at + 1 : at)
const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 0x30
/** A single digit: these units go up to nine. */
const isDigit = (text: string, at: number): boolean =>
  isFigure(text.charCodeAt(at)) && !isFigure(text.charCodeAt(at + 1))
