import type { Tied } from '../link/tied.ts'
import { articleTerm, factTerm, quotient } from './finding.ts'
import { sameStage, scalableYear } from './scale.ts'
import { type Derivation, findingOn, onAmounts, programOf, type World, yearFacts } from './world.ts'

const NEARLY_ALL = 0.8

/** "과기정통부는 올해 글로벌 R&D 정부 예산이 1조8167억원": of all ministries, whichever tells of it. */
const OF_ALL = /정부(?:의)? (?:[가-힣A-Za-z&]{1,8} )?예산|정부의 |범부처|[전모][ 든]부처|전체 부처/
const REACH = 60
const isOfAll = ({ within, amount }: Tied, { text }: World): boolean =>
  OF_ALL.test(text.slice(Math.max(within.start, amount.start - REACH), amount.start))

/** Whether the ministry was there no more on the article's day: another has its money. */
const isGone = (to: string | null, { publishedAt }: World): boolean =>
  to !== null && publishedAt !== null && to < publishedAt

/**
 * One year's money as part of the whole budget of the ministry that leads the programme, or that the sentence says spends
 * it; same year, same stage. Ratio; won over won.
 */
export const shareOfMinistry: Derivation = (world) =>
  onAmounts(world, (tied) => {
    const year = scalableYear(tied, world)
    if (year === null || tied.delta !== null || tied.amount.role === 'revenue') return null
    const own = programOf(tied, world)
    if (
      own !== null &&
      (own.kind === 'total' || own.kind === 'sector' || own.kind === 'fund' || own.kind === 'supplementary')
    )
      return null
    const agency = own?.lead ?? tied.agency
    if (agency === null || (own === null && isOfAll(tied, world))) return null
    const { index } = world
    const whole = index
      .budgetsOf(agency)
      .find(({ parent }) => parent === null || index.program(parent)?.kind !== 'ministry')
    if (whole === undefined || whole.id === own?.id || isGone(index.agency(agency)?.to ?? null, world)) return null
    const picked = sameStage(yearFacts(whole.id, 'ministry-budget', year, world), tied, world)
    const amount = articleTerm('annual', tied, { from: year, to: year })
    const total = picked && factTerm('ministry-total', picked.fact)
    const share = amount && total && quotient(amount, total)
    if (!picked || !amount || !total || !share || share.value >= 1) return null
    // unnamed and nearly as large as the ministry's whole, it is the whole
    if (own === null && share.value > NEARLY_ALL) return null
    const picture = { kind: 'part', part: amount.value ?? 0, whole: total.value ?? 0 } as const
    return findingOn(tied, world, share, {
      kind: 'share-of-ministry',
      unit: 'ratio',
      terms: [amount, total],
      names: [index.agency(agency)?.name ?? whole.name],
      picture,
      caveats: picked.caveats,
    })
  })
