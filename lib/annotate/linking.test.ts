import { describe, expect, it } from 'vitest'
import { corpora } from './corpora.ts'
import { exampleIndex } from './example-index.ts'
import { linkingScore } from './linking-score.ts'

describe('linking', () => {
  it('is right in 98 of 100 links over all examples, and misses few', () => {
    const score = linkingScore(corpora, exampleIndex)
    expect(score.precision, score.faults.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(score.recall, score.faults.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(score.wanted).toBeGreaterThan(100)
  })
  it('has more than a hundred examples, at least half of them silent', () => {
    const rows = corpora.flatMap((corpus) =>
      corpus.rows.map((row) => ({ ...row, silent: corpus.looksAt === 'silence' })),
    )
    expect(rows.length).toBeGreaterThan(200)
    const silent = rows.filter((row) => row.silent || row.expect.length === 0)
    expect(silent.length / rows.length).toBeGreaterThanOrEqual(0.5)
  })
})
