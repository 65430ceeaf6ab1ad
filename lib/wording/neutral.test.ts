import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Words that judge a figure instead of telling it. A sentence that needs one is written anew. */
const KOREAN = [
  ...['겨우', '고작', '불과', '무려', '달랑', '턱없', '쥐꼬리', '터무니', '엄청', '막대한', '어마어마', '파격', '충격'],
  ...[
    '심각',
    '폭증',
    '급증',
    '급감',
    '폭락',
    '폭등',
    '치솟',
    '곤두박질',
    '반토막',
    '껑충',
    '실패',
    '낭비',
    '혈세',
    '퍼주기',
  ],
  ...[
    '방만',
    '특혜',
    '논란',
    '그쳤',
    '그친',
    '에 그칩',
    '밖에',
    '뿐입',
    '아쉽',
    '다행',
    '놀랍',
    '사상 최대',
    '역대 최대',
  ],
  ...['대폭', '소폭', '가까스로', '무리하', '과도', '미흡', '부실', '눈덩이', '구멍'],
]
const ENGLISH = [
  ...[
    'only',
    'just',
    'merely',
    'mere',
    'barely',
    'huge',
    'massive',
    'enormous',
    'tiny',
    'paltry',
    'whopping',
    'staggering',
  ],
  ...[
    'failed',
    'failure',
    'fails',
    'soared',
    'soaring',
    'surged',
    'surge',
    'plunged',
    'plunge',
    'skyrocketed',
    'slashed',
  ],
  ...['waste', 'wasted', 'wasteful', 'alarming', 'shocking', 'dramatic', 'dramatically', 'sadly', 'unfortunately'],
  ...[
    'surprisingly',
    'excessive',
    'insufficient',
    'inadequate',
    'generous',
    'meagre',
    'lavish',
    'reckless',
    'record-high',
  ],
]
const JUDGING = new RegExp(`${KOREAN.join('|')}|\\b(?:${ENGLISH.join('|')})\\b`, 'i')

/** The text of a catalogue's source: its string and template literals, without comments and imports. */
function literals(source: string): string[] {
  const bare = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map((match) => match[1] ?? match[2] ?? '')
}

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

describe('neutral wording', () => {
  it.each(files)('%s', (file) => {
    const judged = literals(readFileSync(join(import.meta.dirname, file), 'utf8'))
      // The one place that says what the extension limits itself to; it speaks of no figure.
      .filter((text) => JUDGING.test(text))
    expect(judged).toEqual([])
  })
  it('would find a word that judges', () => {
    for (const text of ['무려 3배', '200억 원에 그쳤습니다', 'only KRW 20 billion', 'Spending soared'])
      expect(JUDGING.test(text), text).toBe(true)
    expect(literals("const a = '무려'\n// '고작'\nconst b = `겨우`")).toEqual(['무려', '겨우'])
    expect(files.length).toBeGreaterThan(8)
  })
})
