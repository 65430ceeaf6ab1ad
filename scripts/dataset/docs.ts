import { datasetSchema } from './json-schema.ts'

/** A JSON Schema node as z.toJSONSchema writes it, with our own descriptions. */
interface Node {
  readonly description?: string
  readonly 'x-ko'?: string
  readonly 'x-values'?: Readonly<Record<string, { readonly ko: string; readonly en: string }>>
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

const HEAD = `# 자료 형식 1 · Dataset format 1

<!-- lib/facts/schema.ts에서 만든 문서입니다. 고치려면 스키마를 고치고 \`npm run -s dataset -- docs -o docs/dataset.md\`를 돌립니다. -->
<!-- Generated from lib/facts/schema.ts: change the schema, then run \`npm run -s dataset -- docs -o docs/dataset.md\`. -->

UTF-8 JSON 파일 하나입니다. 같은 내용을 기계가 읽는 꼴로 적은 것이 [dataset.schema.json](dataset.schema.json)입니다. 모르는 항목은 경로와 함께 거부합니다. 날짜는 ISO(2025-04-13), 해는 양 끝을 포함한 역년, 금액은 옆에 적힌 단위(원은 정수)입니다.

One JSON file in UTF-8; [dataset.schema.json](dataset.schema.json) says the same for machines. Unknown fields are refused with their path. Dates are ISO days, years are calendar years with both ends inclusive, amounts are in the unit beside them (won are integers).

## 스키마 밖의 규칙 · Rules that no schema says

- 이름표(id)는 종류마다 하나뿐이고, 가리키는 id는 모두 이 자료 안에 있어야 합니다. · Ids are unique, and every id that is referred to is in the dataset.
- \`supersedes\`, \`successors\`, \`parent\`는 돌고 돌아 제자리로 오지 않습니다. 나중 값은 같은 대상의 앞선 값만 대신합니다. · No cycles; a fact supersedes an earlier one about the same entity.
- \`asOf\`는 \`released\`보다 늦지 않습니다. · Nothing is stated after the release.
- 사업의 이름은 기관의 이름과 같을 수 없고, 띄어쓰기와 부호를 빼고 두 글자는 되어야 합니다. · A programme's name is never an agency's, and has at least two characters without spaces and marks.
- 눈에 보이는 글에는 제어 문자, 방향 문자, 꺾쇠가 없고 NFC로 적습니다. · Shown text is NFC, without control or bidirectional characters or angle brackets.
- 파일은 80 MiB, 이름은 모두 20만 개까지입니다. · At most 80 MiB and 200,000 names.
`

/** docs/dataset.md: every field, in Korean and English, from the zod schema. */
export function datasetDocs(): string {
  return [HEAD, ...sectionsOf('', datasetSchema() as Node)].join('\n')
}

/** A table of an object's fields, the values of its enumerations, then the objects within it. */
function sectionsOf(path: string, node: Node): string[] {
  const rows: string[] = []
  const values: string[] = []
  const inner: string[] = []
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const core = coreOf(field)
    const optional = node.required?.includes(name) ? '' : ', 없어도 됨 / optional'
    rows.push(`| \`${name}\` | ${typeOf(field)}${optional} | ${cell(field['x-ko'])} | ${cell(field.description)} |`)
    if (core['x-values'])
      values.push(
        ...[`\n\`${name}\`의 값 · values of \`${name}\`:\n`, '| 값 · value | 뜻 | meaning |', '| --- | --- | --- |'],
        ...Object.entries(core['x-values']).map(
          ([value, { ko, en }]) => `| \`${value}\` | ${cell(ko)} | ${cell(en)} |`,
        ),
      )
    if (core.properties) inner.push(...sectionsOf(path === '' ? name : `${path}.${name}`, core))
  }
  const head = [
    `## ${path || '자료 · dataset'}\n`,
    '| 항목 · field | 꼴 · type | 뜻 | meaning |',
    '| --- | --- | --- | --- |',
  ]
  return [[...head, ...rows, ...values, ''].join('\n'), ...inner]
}

/** What a field is once null and lists are taken away. */
function coreOf(node: Node): Node {
  const other = node.anyOf?.find(({ type }) => type !== 'null')
  if (other) return coreOf(other)
  return node.items ? coreOf(node.items) : node
}

function typeOf(node: Node): string {
  if (node.anyOf) return node.anyOf.map((option) => (option.type === 'null' ? 'null' : typeOf(option))).join(' / ')
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``
  if (node.type === 'array') return `[${typeOf(node.items ?? {})}]${range(node.minItems, node.maxItems)}`
  if (node.properties) return 'object'
  if (node.enum) return 'enum'
  if (node.format === 'date') return 'date'
  if (node.format === 'uri') return 'URL'
  if (node.type === 'string')
    return node.pattern ? `string \`${cell(node.pattern)}\`` : `string${range(node.minLength, node.maxLength)}`
  return `${node.type}${range(node.minimum, node.maximum)}`
}

const range = (from: number | undefined, to: number | undefined): string =>
  from === undefined && to === undefined
    ? ''
    : ` (${from ?? 0}–${to === Number.MAX_SAFE_INTEGER ? '2^53−1' : (to ?? '')})`

const cell = (text = ''): string => text.replaceAll('|', '\\|')
