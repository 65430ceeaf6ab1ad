import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { type Expression, expressionsIn } from './build/expressions.ts'
import { contentsOfAll, packagesAsked, ROOT } from './build/packages.ts'

const USAGE = `expressions [DIR]   every regular expression in what ships (packages in DIR, from npm run package), checked by recheck;
                    one that isn't linear needs its reason in scripts/expressions.bounds.json
  --write           write docs/expressions.md anew
Exit codes: 0 all hold and the page is true; 1 not`

const PAGE = join(ROOT, 'docs/expressions.md')
const { folder, write } = packagesAsked(USAGE)

/** Why an expression that isn't linear by itself costs no more: by the expression, or by the module that holds it. */
const bounds = JSON.parse(readFileSync(join(import.meta.dirname, 'expressions.bounds.json'), 'utf8')) as Record<
  string,
  string
>
const modules = new Set(Object.values(contentsOfAll(folder)).flatMap((of) => Object.keys(of)))
const where = new Map<string, { readonly expression: Expression; readonly modules: string[] }>()
for (const module of [...modules].sort()) {
  const file = join(ROOT, module)
  if (!/\.(tsx?|m?js)$/.test(module) || !existsSync(file)) continue // the bundler's own helpers
  for (const expression of expressionsIn(readFileSync(file, 'utf8'), file)) {
    const key = `${expression.source}/${expression.flags}`
    const known = where.get(key)
    if (!known) where.set(key, { expression, modules: [module] })
    else if (!known.modules.includes(module)) known.modules.push(module)
  }
}

const faults: string[] = []
const code = (text: string) =>
  `\`\`${/^`|`$/.test(text) ? ` ${text} ` : text}\`\``.replaceAll('|', '\\|').replaceAll('\n', ' ')
const rows: string[] = []
const used = new Set<string>()
for (const { expression, modules: at } of where.values()) {
  const { source, flags, made } = expression
  const named = [source, ...at].filter((name) => bounds[name] !== undefined)
  const bound = bounds[named[0] ?? '']
  let verdict = 'made at run time'
  if (!made) {
    // the same answer on each run and on a busy machine: its steps are counted, and only the whole is timed
    const told = checkSync(source, flags, {
      timeout: 120_000,
      attackTimeout: null,
      incubationTimeout: null,
      seedingTimeout: null,
      randomSeed: 1,
    })
    verdict = told.status === 'safe' ? 'linear' : told.status === 'vulnerable' ? told.complexity.type : 'not decided'
  }
  if (verdict !== 'linear') {
    for (const name of named) used.add(name)
    if (!bound)
      faults.push(
        `${at.join(', ')}: /${source}/${flags} is ${verdict}, and scripts/expressions.bounds.json gives no reason`,
      )
  }
  rows.push(
    `| ${code(made ? source : `/${source}/${flags}`)} | ${at.map((module) => module.replace('node_modules/', '')).join(', ')} | ${verdict}${verdict === 'linear' ? '' : `: ${bound ?? '?'}`} |`,
  )
}
for (const source of Object.keys(bounds)) if (!used.has(source)) faults.push(`Nothing needs the reason for ${source}`)

const page = `# Regular expressions

Every regular expression in what ships, our own and the libraries', with what [recheck](https://makenowjust-labs.github.io/recheck/) says of its time. Written by \`npm run package && npm run expressions -- --write\`; \`npm test\` checks that it is true. Where one isn't linear by itself, the words say what bounds the text that it meets.

| expression | where | time |
| --- | --- | --- |
${rows.join('\n')}
`
if (write) writeFileSync(PAGE, page)
else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page)
  faults.push('docs/expressions.md is not the written one')
for (const fault of faults) console.log(fault)
console.log(
  `${where.size} expressions, ${rows.filter((row) => row.endsWith('| linear |')).length} of them linear by themselves`,
)
process.exitCode = faults.length > 0 ? 1 : 0
