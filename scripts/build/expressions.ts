import { parseAst } from 'vite'

/** A regular expression as a module writes it. */
export interface Expression {
  readonly source: string
  readonly flags: string
  /** Made from text at run time: what it is, is not to be read from the module. */
  readonly made: boolean
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** The regular expressions of a module's source, in its order: literals, and those made with `RegExp`. */
export function expressionsIn(code: string, file: string): Expression[] {
  const lang = /\.tsx$/.test(file) ? 'tsx' : /\.ts$/.test(file) ? 'ts' : 'js'
  const found: Expression[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each)
      return
    }
    if (!isNode(value)) return
    const { regex, callee } = value
    if (value.type === 'Literal' && regex) {
      const { pattern, flags } = regex as { pattern: string; flags: string }
      found.push({ source: pattern, flags, made: false })
    }
    if (/^(New|Call)Expression$/.test(value.type) && isNode(callee) && callee.name === 'RegExp') {
      const [first, second] = value.arguments as readonly Node[]
      const text = (node: Node | undefined) =>
        node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null
      const source = text(first)
      const written = code.slice(Number(value.start), Number(value.end)).replace(/\s+/g, ' ')
      found.push(
        source === null
          ? { source: written, flags: '', made: true }
          : { source, flags: text(second) ?? '', made: false },
      )
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'regex') visit(child)
  }
  visit(parseAst(code, { lang }, file))
  return found
}
