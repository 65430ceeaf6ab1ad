import type { Tell } from './fault.ts'
import { fold } from './fold.ts'
import type { Agency, Dataset } from './schema.ts'

/** Names that would be found where something else is meant. */
export function checkNames(dataset: Dataset, tell: Tell): void {
  const official = new Map(dataset.agencies.map((agency) => [fold(agency.name.ko), agency]))
  const ofAgencies = new Map<string, Agency>(official)
  for (const agency of dataset.agencies)
    for (const { text, ambiguous } of agency.aliases) if (!ambiguous) ofAgencies.set(fold(text), agency)

  const tooShort = (name: string, path: string) => {
    if (fold(name).length >= 2) return
    tell(
      path,
      '띄어쓰기와 부호를 빼면 한 글자도 안 되거나 한 글자입니다',
      'is one character or none, but for spaces and marks',
    )
  }
  const swallows = (path: string, agency: Agency) =>
    tell(path, `기관 "${agency.id}"의 이름을 가로챕니다`, `takes the name of the agency "${agency.id}"`)

  for (const [i, agency] of dataset.agencies.entries()) {
    tooShort(agency.name.ko, `agencies[${i}].name.ko`)
    for (const [k, { text, ambiguous, kind }] of agency.aliases.entries()) {
      const path = `agencies[${i}].aliases[${k}].text`
      tooShort(text, path)
      const other = official.get(fold(text))
      if (other && other !== agency && !ambiguous && kind !== 'former' && together(agency, other)) swallows(path, other)
    }
  }
  for (const [i, program] of dataset.programs.entries()) {
    const names = [
      { path: `programs[${i}].name.ko`, text: program.name.ko },
      ...(program.renamed ? [{ path: `programs[${i}].renamed.to.ko`, text: program.renamed.to.ko }] : []),
      ...(program.renamedFrom
        ? [{ path: `programs[${i}].renamedFrom.name.ko`, text: program.renamedFrom.name.ko }]
        : []),
      ...program.aliases.map(({ text }, k) => ({ path: `programs[${i}].aliases[${k}].text`, text })),
    ]
    for (const { path, text } of names) {
      tooShort(text, path)
      const agency = ofAgencies.get(fold(text))
      if (agency) swallows(path, agency)
    }
  }
}

/** Whether there is a day on which both names are right. */
const together = (a: Agency, b: Agency): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to)
