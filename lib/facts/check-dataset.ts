import { crossFaults } from './cross-check.ts'
import { type Fault, zodFault } from './fault.ts'
import { Dataset } from './schema.ts'

/** A national budget over ten years is about 40 MB; twice that is bounded work, more is refused unread. */
const MAX_BYTES = 80 * 1024 * 1024
const MAX_FAULTS = 100

export type Checked = { readonly dataset: Dataset } | { readonly faults: readonly Fault[] }

/** Checks a dataset file's text: size, JSON (with line and column of the fault), then as `checkDataset`. Never throws. */
export function parseDataset(text: string): Checked {
  if (text.length > MAX_BYTES)
    return refused(
      '',
      `파일이 너무 큽니다 (${MAX_BYTES}자까지)`,
      `the file is too large (at most ${MAX_BYTES} characters)`,
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const { line, column } = whereJsonEnds(text, error)
    return refused(
      '',
      `JSON이 아니거나 끊긴 파일입니다 (${line}행 ${column}열)`,
      `not JSON, or a file cut short (line ${line}, column ${column})`,
    )
  }
  return checkDataset(value)
}

/** Checks a value against format 1 and what holds between its records. At most 100 faults are told. Never throws. */
export function checkDataset(value: unknown): Checked {
  if (tooDeep(value)) return refused('', '너무 깊이 겹친 구조입니다', 'nested too deeply')
  const parsed = Dataset.safeParse(value, { reportInput: true })
  if (!parsed.success)
    return { faults: parsed.error.issues.slice(0, MAX_FAULTS).flatMap(zodFault).slice(0, MAX_FAULTS) }
  const faults = crossFaults(parsed.data, MAX_FAULTS)
  return faults.length > 0 ? { faults } : { dataset: parsed.data }
}

const refused = (path: string, ko: string, en: string): Checked => ({ faults: [{ path, message: { ko, en } }] })

/** Format 1 is five levels deep; walked with a stack of its own, since a bomb would end the engine's. */
function tooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 8) return true
    const next: unknown[] = []
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue
      for (const child of Object.values(item)) if (typeof child === 'object' && child !== null) next.push(child)
    }
    level = next
  }
  return false
}

function whereJsonEnds(text: string, error: unknown): { line: number; column: number } {
  const said = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined
  const before = text.slice(0, said === undefined ? text.length : Number(said))
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
