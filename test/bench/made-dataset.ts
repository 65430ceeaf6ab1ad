import type { Agency, Dataset, Fact, Program, Source } from '../../lib/facts/schema.ts'

/** Pseudo-random numbers below n from a seed (mulberry32): the same dataset in every run. */
function generator(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}

const WHERE =
  '국가 지역 첨단 미래 청년 농촌 해양 도시 광역 산업 공공 디지털 스마트 친환경 통합 권역별 신규 중소 벤처 글로벌 생활 안전 국방 우주 항공 바이오 에너지 수소 원자력 반도체'.split(
    ' ',
  )
const WHAT =
  '인공지능 데이터 인력 교통 보건 의료 주거 복지 교육 문화 체육 관광 환경 물류 항만 철도 도로 하천 산림 식품 통신 보안 연구 기술 창업 수출 금융 고용 돌봄 재난'.split(
    ' ',
  )
const HOW =
  '기반구축 역량강화 생태계조성 실증지원 거점육성 성능개량 협력확대 전환촉진 서비스고도화 인프라확충 핵심개발 사업화 정비 활성화 선도연구 상용화 보급지원 관리운영 특성화 혁신'.split(
    ' ',
  )
const BODY = '센터 단지 기금 사업 프로젝트 시스템 플랫폼 클러스터 바우처 공모'.split(' ')

/**
 * A dataset of the size of a national budget over ten years (7,429 detailed programmes in 2018): by default 100,000
 * facts about 8,000 programmes, with 20,000 names of 300 agencies and of the programmes. Valid format 1.
 */
export function madeDataset({ programs = 8000, facts = 100_000, agencies = 300, seed = 7 } = {}): Dataset {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T
  const sources: Source[] = Array.from({ length: 400 }, (_, i) => ({
    ...{ id: `source-${i}`, publisher: `발행처 ${i % 40}`, title: `${2016 + (i % 10)}년도 예산 자료 ${i}` },
    ...{ url: `https://example.org/${i}`, published: `${2016 + (i % 10)}-12-03`, kind: 'official' },
  }))
  const bodies = Array.from({ length: agencies }, (_, i): Agency => {
    const ko = `${pick(WHERE)}${pick(WHAT)}${i}원`
    return {
      ...{ id: ko, name: { ko, en: `Made Institute ${i}` }, kind: 'institution', parent: null, from: null, to: null },
      ...{ aliases: [{ text: `${ko.slice(0, 3)}${i}`, kind: 'short', ambiguous: false }], successors: [] },
    }
  })
  const taken = new Set<string>()
  const plans = Array.from({ length: programs }, (_, i): Program => {
    let ko = ''
    do ko = `${pick(WHERE)} ${pick(WHAT)} ${pick(HOW)} ${pick(BODY)}`
    while (taken.has(ko))
    taken.add(ko)
    const aliases =
      i % 2 === 0 ? [{ text: ko.split(' ').slice(1).join(' ') + i, kind: 'alias', ambiguous: false } as const] : []
    return {
      ...{ id: `program-${i}`, name: { ko, en: `Made programme ${i}` }, aliases, kind: 'program', executing: [] },
      ...{ lead: pick(bodies).id, period: { from: 2016, to: 2025 }, parent: null, renamed: null },
    }
  })
  return {
    ...{
      format: 'maekrak-dataset',
      formatVersion: 1,
      id: 'made',
      version: '1',
      publisher: 'bench',
      license: 'CC0-1.0',
    },
    ...{ title: { ko: '만든 자료', en: 'Made data' }, description: { ko: '벤치마크용', en: 'for the bench' } },
    ...{ released: '2026-01-01', sources, agencies: bodies, programs: plans, indicators: [] },
    facts: Array.from({ length: facts }, (_, i): Fact => {
      const year = 2016 + (Math.floor(i / programs) % 10)
      const enacted = i % 2 === 0
      return {
        ...{
          id: `fact-${i}`,
          entity: `program-${i % programs}`,
          measure: 'annual-budget',
          unit: 'KRW',
          payer: 'state',
        },
        ...{
          stage: enacted ? 'enacted' : 'proposal',
          asOf: `${year - 1}-${enacted ? '12-03' : '08-29'}`,
          supersedes: null,
        },
        amount: { value: (random(900_000) + 1) * 1_000_000, roundedTo: 1_000_000, bound: 'exact' },
        period: { from: year, to: year },
        sources: [`source-${random(400)}`],
        note: i % 4 === 0 ? { ko: `${year}년 세부사업 예산`, en: `detailed programme, budget of ${year}` } : null,
      }
    }),
  }
}

/** The core dataset with a made one of 100,000 facts and 20,000 names in it: what stands in the core is found in both. */
export function withMade(core: Dataset): Dataset {
  const made = madeDataset()
  return {
    ...made,
    sources: [...core.sources, ...made.sources],
    agencies: [...core.agencies, ...made.agencies],
    programs: [...core.programs, ...made.programs],
    facts: [...core.facts, ...made.facts],
    indicators: core.indicators,
  }
}
