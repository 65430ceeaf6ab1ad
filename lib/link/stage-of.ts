import type { AmountMention, PeriodMention } from '../detect/mention.ts'
import type { Stage } from '../facts/schema.ts'
import { clauseBefore } from './clause.ts'

const NEAR = 14
const MAIN_BUDGET = /본예산/
/** "정부안 대비 4200억원 줄어든 65조8700억원": what the proposal became on its way through the Assembly. */
const PROPOSAL = /정부 ?원?안(?:[(（][^)）]{0,16}[)）])?(?: ?대비|보다|에서) /
const BECAME =
  /(?:줄어든|늘어난|줄인|늘린|감액된|증액된|감액한|증액한|삭감된|삭감한|감소한|증가한|순감한|순증한|깎인|불어난|적은|많은) (?:총 |약 )?$/
const ASKED = /^(?:원)?[을를이가] (?:요구|신청)(?:했|됐|한|된|하였|되었)/
const NOT_YET = /^.{0,4}(?:하면|되면|할 경우|될 경우|을 앞|를 앞|전에|앞두|될 것|할 것|하기 전)/

/**
 * The stage that the words around an amount say, from its cues; null when none does. A plan is no stage of a year's
 * budget here, "집행할" is no execution, "국회를 통과하면" is no vote, and an amount of a year that isn't over isn't executed.
 */
export function stageOf(text: string, amount: AmountMention, from: number, period: PeriodMention | null): Stage | null {
  // "2조2900억원이 요구됐지만 정부안에는"
  if (ASKED.test(text.slice(amount.end, amount.end + 12))) return 'request'
  const before = text.slice(Math.max(from, amount.start - NEAR), amount.start)
  if (MAIN_BUDGET.test(before)) return 'enacted'
  const said = amount.evidence.find(({ says }) => says === `stage:${amount.stage}`)
  const around = said === undefined ? '' : text.slice(Math.max(0, said.start - 8), said.end + 12)
  const behind = said === undefined ? '' : text.slice(said.end, said.end + 12)
  switch (amount.stage) {
    case 'enacted':
      return NOT_YET.test(behind) || isNoVote(text, said?.start ?? amount.start) ? 'proposal' : 'enacted'
    case 'supplementary':
      if (!/^(?:예산)?안|^ ?편성안/.test(behind)) return 'supplementary'
      return isPassed(text, said?.end ?? amount.end) ? 'supplementary' : 'supplementary-proposal'
    case 'executed':
      return /결산|집행액|집행 금액|집행했|집행됐|집행된|실집행/.test(around) && (period?.relative?.to ?? -1) < 1
        ? 'executed'
        : null
    case 'request':
      return /요구안|요구액|요구했|요구한|예산 ?요구|신청/.test(around) ? 'request' : null
    case 'proposal':
      // "2025년도 제1회 추가경정예산안을 총 6786억원"
      if (/추가경정 ?$/.test(text.slice(Math.max(0, (said?.start ?? 0) - 6), said?.start)))
        return 'supplementary-proposal'
      if (isPastProposal(text, amount)) return 'enacted'
      if (said !== undefined && PASSED_MAIN.test(text.slice(said.end, said.end + 30)) && !isNoVote(text, said.end))
        return 'enacted'
      return /예산안|정부안/.test(around) ? 'proposal' : null
    default:
      return isPastProposal(text, amount) ? 'enacted' : null
  }
}

/** "국무회의에서 확정했다", "농림축산식품해양수산위원회는 … 의결했다": of the cabinet or a committee, before the Assembly's vote. */
const NO_VOTE = /(?:국무회의|당정|예결위|상임위|소위|국회 [가-힣]{2,14}위원회)(?:에서|는|은|가|이|를|을)/

/** "추가경정예산안을 의결했다", "추경안이 국회를 통과했다" */
const PASSED =
  /^(?:예산)?안[을이은] (?:(?:국회 ?)?본회의(?:에서|를)? |국회를 |국회에서 )?(?:의결|통과|가결|확정)(?:했|됐|시켰|되었|하였)/

/** "2025년도 예산안이 국회 본회의 의결로 확정됐다" */
const PASSED_MAIN =
  /^[을이은] (?:국회 ?)?(?:본회의|국회)(?:에서|를| 의결로| 심의를 거쳐)? ?(?:최종 )?(?:의결|통과|가결|확정)(?:했|됐|시켰|되었|하였)/

const isPassed = (text: string, at: number): boolean => PASSED.test(text.slice(at, at + 30)) && !isNoVote(text, at)

const isNoVote = (text: string, at: number): boolean => {
  const clause = clauseBefore(text, at)
  return NO_VOTE.test(clause) && !clause.includes('본회의')
}

function isPastProposal(text: string, { start }: AmountMention): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  const proposal = PROPOSAL.exec(before)
  return proposal !== null && BECAME.test(before) && !before.slice(proposal.index).includes('. ')
}
