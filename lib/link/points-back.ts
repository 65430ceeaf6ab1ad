import type { ProgramMention, Span } from '../detect/mention.ts'

/** "이 사업은", "사업비는": the sentence begins by pointing back. */
const BACK_TO =
  /^(?:이|해당|그|같은) ?(?:사업|센터|예산|프로젝트|펀드|계획)|^(?:사업비|총사업비|예산|정부안|규모)(?:은|는|이|도)|^이를 위해|^여기에/
/** "우주항공청은 지난해까지 이 사업에 4900억원을": pointed back to right before the amount. */
const BACK_BY =
  /(?:^|\s)(?:이|해당|그|같은) ?(?:사업|센터|프로젝트|펀드|계획)(?:에|에는|의|은|는)? ?(?:(?:올해|내년|지난해|작년)(?:에|에는|엔)? )?(?:[가-힣]{1,4}[된인한간는할] (?:국비|예산|돈|금액|사업비)[은는이]? )?(?:모두 |총 |약 )?$/
/** "올해 450억원이던 이 사업 예산을" */
const BACK_BEHIND = /^(?:이던|이었던|을|를) (?:이|해당|그) ?(?:사업|센터|프로젝트|펀드|예산)/

const POINTED = /(?:^|\s)(?:이|해당) ([가-힣]{2,8}?)(?:에는|에|의|은|는|을|를) /

/** "이 공항의 내년 예산으로": the name's own last noun, pointed at. */
function pointsByNoun(lead: string, { name, text }: ProgramMention): boolean {
  const noun = POINTED.exec(lead)?.[1]
  return noun !== undefined && (name.endsWith(noun) || text.endsWith(noun))
}

/** "통일부는 내년 기금이 1조23억원으로": what sort of thing the name says that it is. */
const KIND = /(?:^|\s)(기금|펀드|수당|연금|공항|철도|교부세|교부금|보험)[은는이의] /

const NOUN = /^([가-힣]{2,4}?)(?:[은는의]|에는|에) /

/** "지방소멸대응기금의 기준을 공개했다. 기금은 10년간": a sentence that begins with the name's own last noun goes on about it. */
function callsByNoun(text: string, { start }: Span, { name }: ProgramMention): boolean {
  const noun = NOUN.exec(text.slice(start, start + 7))?.[1] ?? KIND.exec(text.slice(start, start + 24))?.[1]
  return noun !== undefined && name.endsWith(noun)
}

const BEGINS = 12
const LEAD = 40
const BEHIND = 10

/**
 * Whether a sentence says itself that an amount in it is of what another one handed on: whatever else stands between is said of
 * that. Words before `from` belong to an earlier amount.
 */
export const goesOnAbout = (
  text: string,
  sentence: Span,
  from: number,
  amount: Span,
  program: ProgramMention,
): boolean =>
  callsByNoun(text, sentence, program) ||
  BACK_TO.test(text.slice(sentence.start, sentence.start + BEGINS)) ||
  BACK_BY.test(text.slice(from, amount.start)) ||
  pointsByNoun(text.slice(Math.max(from, amount.start - LEAD), amount.start), program) ||
  BACK_BEHIND.test(text.slice(amount.end, amount.end + BEHIND))

const OVERRULES =
  /(?:^|\s)(?:이|해당) (?:항목|사업비?|프로젝트)(?:은|는|이|의|에|에는|을|를|로)? (?:예산(?:은|이|을)? )?$/
const OVERRULES_LEAD = 20

/** "올해 2차 추경에서 이 항목은 12조1709억원으로": what another sentence named, whatever this one names before. */
export const overrulesNames = (text: string, { start }: Span): boolean =>
  OVERRULES.test(text.slice(Math.max(0, start - OVERRULES_LEAD), start))
