import { corpora } from '../../lib/annotate/corpora.ts'
import type { Dataset, Fact, Program } from '../../lib/facts/schema.ts'

/** A seeded stream of numbers from 0 to 1: the same articles and facts on every machine (Lehmer, MINSTD). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const TEXTS = corpora.flatMap(({ rows }) => rows.map(({ text }) => text)).filter((text) => text !== '')
/** Sentences without figures, as most of a story's are. */
const PLAIN = [
  '담당 부처는 관계 기관과 협의를 거쳐 세부 일정을 정하기로 했다.',
  '이 사업은 지난해 예비타당성조사를 마쳤고 올해 설계에 들어간다.',
  '전문가들은 사업의 취지에는 공감하면서도 추진 순서를 두고 의견이 갈렸다.',
  '회의에는 관계 부처 차관과 민간 위원들이 참석해 두 시간 넘게 토론했다.',
  '현장에서는 인력을 먼저 확보해야 한다는 말과 장비가 급하다는 말이 함께 나왔다.',
  '국회는 다음 달 상임위원회를 열어 안건을 차례로 심사할 예정이다.',
  '지역 주민들은 설명회에서 교통과 소음 대책을 물었고 담당자가 답했다.',
  '연구기관은 해외 사례를 모아 보고서를 냈으며 누리집에서 내려받을 수 있다.',
]
/** One piece in five holds figures: about one amount for 120 characters, as in a story about a budget. */
const WITH_FIGURES = 0.2
/** About one amount for 1,000 characters: news that isn't about money. */
export const FEW_FIGURES = 0.02

/** An article of our examples among plain sentences, of `length` UTF-16 code units; `figures` of its pieces hold amounts. */
export function madeArticle(length: number, random: () => number, figures = WITH_FIGURES): string {
  const pieces: string[] = []
  for (let size = 0; size < length; ) {
    const from = random() < figures ? TEXTS : PLAIN
    const text = from[Math.floor(random() * from.length)] ?? ''
    const piece = text + (random() < 0.25 ? '\n\n' : ' ')
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('').slice(0, length)
}

/** A dataset of `facts` made facts, ten a programme: nothing in it is real. */
export function madeFacts(facts: number, random: () => number): Dataset {
  const syllables = '가나다라마바사아자차카타파하고노도로모보소오조초코토포호'
  const name = () => Array.from({ length: 5 }, () => syllables[Math.floor(random() * syllables.length)]).join('')
  const programs: Program[] = Array.from({ length: Math.ceil(facts / 10) }, (_, i) => ({
    ...{
      id: `made-${i}`,
      name: { ko: `${name()}${i} 사업`, en: `Made ${i}` },
      aliases: [],
      kind: 'program',
      lead: null,
    },
    ...{ executing: [], period: { from: 2025, to: 2030 }, parent: null, renamed: null },
  }))
  const list: Fact[] = Array.from({ length: facts }, (_, i) => ({
    ...{ id: `made-fact-${i}`, entity: `made-${Math.floor(i / 10)}`, measure: 'annual-budget', stage: 'enacted' },
    amount: { value: Math.ceil(random() * 1e4) * 1e8, roundedTo: 1e8, bound: 'exact' },
    ...{ unit: 'KRW', period: { from: 2016 + (i % 10), to: 2016 + (i % 10) }, payer: 'state', asOf: '2025-01-01' },
    ...{ supersedes: null, sources: ['made'], note: null },
  }))
  return {
    ...{
      format: 'maekrak-dataset',
      formatVersion: 1,
      id: 'made',
      version: '1',
      license: 'CC0-1.0',
      publisher: 'bench',
    },
    ...{ title: { ko: '만든 자료', en: 'Made data' }, description: { ko: '시험', en: 'Test' }, released: '2025-01-01' },
    sources: [
      { id: 'made', publisher: 'bench', title: 'made', url: 'https://example.kr/', published: null, kind: 'official' },
    ],
    ...{ agencies: [], programs, facts: list, indicators: [] },
  }
}
