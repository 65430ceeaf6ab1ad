import type { AmountMention, ProgramMention } from '../detect/mention.ts'
import type { Candidate, Sight } from './candidates.ts'

const JOINT = /^[’'”"」』]?(?: 예산| 사업)?(?:[와과]|·|, ?| 및)[ ‘'“"「『]*$/

/** "생계급여와 의료급여에 모두 19조원": the amount of two things together is of neither. */
export function isJoint(
  text: string,
  other: ProgramMention | null,
  before: ProgramMention | null,
  amount: AmountMention,
): boolean {
  if (before === null || other === null || other.entity === before.entity) return false
  const lead = text.slice(before.end, Math.min(amount.start, before.end + 30))
  return (
    /모두|합쳐|합해|총|통틀어/.test(lead) && JOINT.test(text.slice(other.end, Math.min(before.start, other.end + 12)))
  )
}

/** "국방예산은 방위력개선비 a와 전력운영비 b를 합한 c다": the subject before a list of parts that each have their name. */
export function ofParts({ text, programs, amounts }: Sight, amount: AmountMention, nth: number): Candidate | null {
  const [subject, ...parts] = programs
  if (
    subject === undefined ||
    nth < 2 ||
    parts.length < nth ||
    !/^안?[은는]/.test(text.slice(subject.end, subject.end + 2))
  )
    return null
  for (let i = 0; i < nth; i++) {
    const [part, own] = [parts[i], amounts[i]]
    if (part === undefined || own === undefined || part.end > own.start || own.start - part.end > 2) return null
    if (part.start < (amounts[i - 1]?.end ?? subject.end)) return null
  }
  if (!/합[한친하해쳐]|더[한해하]/.test(text.slice(amounts[nth - 1]?.end ?? 0, amount.start))) return null
  return { program: subject, place: 'before', gap: { content: 0, takeover: null, apart: null }, headElsewhere: false }
}
