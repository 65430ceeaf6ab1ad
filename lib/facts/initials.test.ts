import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { initialReadings } from './initials.ts'
import { openIndex } from './open-index.ts'
import type { Dataset } from './schema.ts'

describe('the initials of a name with acronyms in it', () => {
  it.each([
    ['국가AI센터', ['ㄱㄱㅇㅇㅇㅇㅅㅌ', 'ㄱㄱㅇㅇㅅㅌ', 'ㄱㄱㅇㅅㅌ', 'ㄱㄱㅅㅌ']],
    ['K-뷰티', ['ㅋㅇ-ㅂㅌ', 'ㅋ-ㅂㅌ', '-ㅂㅌ']],
    ['AI·SW 사업', ['ㅇㅇㅇㅇ·ㅇㅅㄷㅂㅇ ㅅㅇ', 'ㅇㅇ·ㅇㄷ ㅅㅇ', 'ㅇ·ㅇ ㅅㅇ', '· ㅅㅇ']],
    // no Hangul, no acronym, a word in small letters, more letters than are ever spelled
    ['NIPA', []],
    ['국가센터', []],
    ['국가Smart센터', []],
    ['국가ABCDEFG센터', []],
  ])('are read in several ways: %s', (name, readings) => {
    expect(initialReadings(name)).toEqual(readings)
  })

  it.each(['ㄱㄱㅇㅋㅍㅌ', 'ㄱㄱㅇㅋㅍㅌㅅㅌ', 'ㄱㄱㅇㅇㅋㅍㅌ', 'ㄱㄱㅇㅇㅇㅇㅋㅍㅌㅅㅌ', 'ㄱㄱㅋㅍㅌㅅㅌ'])(
    'find the national AI computing centre in the core dataset: %s',
    (query) => {
      const hits = core.lookup(query, 3)
      expect(hits.map(({ name }) => name.replaceAll(' ', ''))).toContain('국가AI컴퓨팅센터')
    },
  )

  it('find nothing that they do not spell', () => {
    for (const query of ['ㄱㄱㅂㅋㅍㅌ', 'ㄱㄱㅇㅇㅇㅋㅍㅌ']) expect(core.lookup(query, 3), query).toEqual([])
  })

  it('are no names in a query that is not of initials alone', () => {
    expect(core.lookup('ㄱㄱㅇㅋㅍㅌ센터', 3)).toEqual([])
  })
})

const file = join(import.meta.dirname, '../../public/datasets/core.json')
const core = openIndex([JSON.parse(readFileSync(file, 'utf8')) as Dataset])
