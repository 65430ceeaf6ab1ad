import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { archiveOf } from './archive.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('archiveOf', () => {
  const files = [
    ['manifest.json', bytes('{}')],
    ['_locales/ko/messages.json', bytes('{"이름": 1}')],
  ] as const
  it('gives the same bytes whatever the order in which files came', () => {
    expect(archiveOf(new Map(files))).toEqual(archiveOf(new Map([...files].reverse())))
  })
  it('holds what it was given', () => {
    const read = unzipSync(archiveOf(new Map(files)))
    expect(Object.keys(read)).toEqual(['_locales/ko/messages.json', 'manifest.json'])
    expect(read['manifest.json']).toEqual(bytes('{}'))
  })
  it('differs where a byte differs', () => {
    expect(archiveOf(new Map([['a', bytes('1')]]))).not.toEqual(archiveOf(new Map([['a', bytes('2')]])))
  })
})
