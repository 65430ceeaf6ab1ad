import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detect } from '../../lib/detect/detect.ts'
import { compileLexicon } from '../../lib/detect/names/lexicon.ts'
import { openIndex } from '../../lib/facts/open-index.ts'
import { paired } from './paired.ts'
import type { Group, Row } from './report.ts'
import { sampleText } from './sample-text.ts'

const SIZE = 1_000_000
const ONE_LINE = /(?:약\s*)?[\d,.]+\s*(?:경|조|억|만|천)?\s*[\d,.]*\s*(?:억|만|천)?\s*원?/g

function scan(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

export const group: Group = {
  name: 'detection: reading a megabyte of Korean news text',
  *run() {
    const core = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/datasets/core.json'), 'utf8'))
    const given = { lexicon: compileLexicon(openIndex([core]).lexicon()), publishedAt: '2025-04-13' }
    const text = sampleText(SIZE)
    const [all = 0, bare = 0, expression = 0] = paired([
      () => detect(text, given),
      () => scan(text),
      () => [...text.matchAll(ONE_LINE)].length,
    ])
    const row = (peer: string, peerValue: number): Row => ({
      name: 'detect',
      unit: 'ms/MB',
      value: all,
      peer,
      peerValue,
    })
    yield row('bare charCodeAt scan', bare)
    yield row('one-line regular expression', expression)
  },
}
