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

const isNamed = (node: Node, name: string): boolean => node.type === 'Identifier' && node.name === name

/** The texts and expressions that a module's constants stand for, by name: what its other expressions are made of. */
function constantsOf(nodes: readonly Node[]): (node: Node | undefined) => string | null {
  const known = new Map<string, Node>()
  for (const { type, id, init } of nodes)
    if (type === 'VariableDeclarator' && isNode(id) && id.type === 'Identifier' && isNode(init))
      known.set(String(id.name), init)
  const textOf = (node: Node | undefined): string | null => {
    if (node === undefined) return null
    if (node.type === 'Literal') return node.regex ? (node.regex as { pattern: string }).pattern : plain(node.value)
    if (node.type === 'Identifier') return textOf(known.get(String(node.name)))
    if (node.type === 'MemberExpression' && isNode(node.property) && isNamed(node.property, 'source'))
      return isNode(node.object) ? textOf(node.object) : null
    if (node.type !== 'TemplateLiteral') return null
    const parts = (node.expressions as readonly Node[]).map(textOf)
    const between = (node.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    return parts.includes(null) ? null : between.map((piece, i) => piece + (parts[i] ?? '')).join('')
  }
  return textOf
}

const plain = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The regular expressions of a module's source, in its order: literals, and those made with `RegExp`. */
export function expressionsIn(code: string, file: string): Expression[] {
  const lang = /\.tsx$/.test(file) ? 'tsx' : /\.ts$/.test(file) ? 'ts' : 'js'
  const nodes = [...nodesOf(parseAst(code, { lang }, file))]
  const textOf = constantsOf(nodes)
  return nodes.flatMap((node): Expression[] => {
    const { regex, callee } = node
    if (node.type === 'Literal' && regex) {
      const { pattern, flags } = regex as { pattern: string; flags: string }
      return [{ source: pattern, flags, made: false }]
    }
    if (!/^(New|Call)Expression$/.test(node.type) || !isNode(callee) || !isNamed(callee, 'RegExp')) return []
    const [first, second] = node.arguments as readonly Node[]
    const source = textOf(first)
    const written = code.slice(Number(node.start), Number(node.end)).replace(/\s+/g, ' ')
    return [
      source === null
        ? { source: written, flags: '', made: true }
        : { source, flags: textOf(second) ?? '', made: false },
    ]
  })
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each)
  if (!isNode(value)) return
  yield value
  for (const [key, child] of Object.entries(value)) if (key !== 'regex') yield* nodesOf(child)
}
