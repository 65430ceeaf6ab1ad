// Everything that must hold, from a fresh clone. Ends with "N passed, N failed".
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowsers, ensurePackages, newerNode, ROOT, toolEnv } from './setup.mjs'

ensurePackages()
ensureBrowsers({ firefox: true })

const scratch = mkdtempSync(join(tmpdir(), 'maekrak-test-'))
let passed = 0
let failed = 0

/** What a command said and its exit code; a command that cannot be started has none. */
function ran(command, args, env) {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: toolEnv(env),
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => said.push(part))
  return new Promise((done) => {
    child.on('error', (error) => done({ status: null, said: [error.message, ...said].join('\n') }))
    child.on('close', (status) => done({ status, said: said.join('') }))
  })
}

/** Runs a command; what it said is shown when it fails. `count` reads its tests from a report, else it counts as one. */
async function step(name, command, args, { env = {}, count } = {}) {
  const began = Date.now()
  const { status, said } = await ran(command, args, env)
  let counted = null
  try {
    counted = count?.() ?? null
  } catch {
    // without a readable report the step stands or falls by its exit code
  }
  const good = counted?.passed ?? (status === 0 ? 1 : 0)
  // a run that ends badly has failed, whatever its report counted
  const bad = Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1)
  passed += good
  failed += bad
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  console.log(
    `${bad === 0 ? 'ok    ' : 'FAILED'} ${name} (${good} passed${bad ? `, ${bad} failed` : ''}, ${seconds} s)`,
  )
  if (bad > 0) console.log(said)
}

const report = (name) => join(scratch, name)
const read = (name) => JSON.parse(readFileSync(report(name), 'utf8'))
const node = newerNode()
const forTests = { MAEKRAK_TEST_HOSTS: '1' }
const dataset = (...args) => [join('scripts', 'dataset.ts'), ...args]
const sameText =
  'const { readFileSync } = require("node:fs"); const [a, b] = process.argv.slice(1).map((f) => readFileSync(f, "utf8")); process.exit(a === b ? 0 : 1)'

// first: the settings of types, tests and knip build on what it writes
await step('extension types (wxt prepare)', 'wxt', ['prepare'])
await step('format and lint (Biome)', 'biome', ['check', '.'])
await step('import rules (dependency-cruiser)', 'depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  'lib',
  'components',
  'entrypoints',
  'scripts',
])
await step('dead code and dependencies (knip)', 'knip', [])
await step('types (tsc)', 'tsc', ['--noEmit'])
await step('core dataset holds (dataset check)', node, dataset('check', join('public', 'datasets', 'core.json')))
await step(
  'core dataset is built from its tables',
  node,
  dataset('build', join('public', 'datasets', 'core'), '-o', report('core.json')),
)
await step('core dataset is the built one', node, [
  '-e',
  sameText,
  join('public', 'datasets', 'core.json'),
  report('core.json'),
])
for (const [command, name] of [
  ['schema', 'dataset.schema.json'],
  ['docs', 'dataset.md'],
]) {
  await step(`docs/${name} is written from the schema`, node, dataset(command, '-o', report(name)))
  await step(`docs/${name} is the written one`, node, ['-e', sameText, join('docs', name), report(name)])
}
await step(
  'unit tests (vitest)',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report('unit.json')}`],
  {
    count: () => {
      const { numPassedTests, numFailedTests } = read('unit.json')
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
)
// a seed of its own, so that the same commit passes twice; `npm run fuzz` takes another each time.
// It needs one core for a fixed time, so what is built and looked at meanwhile costs no time of its own.
const fuzzing = step('fuzzing, some 50 seconds', node, [
  join('test', 'fuzz', 'run.ts'),
  '--seconds',
  '50',
  '--seed',
  '20261124',
])
await step('packages for Chrome, Edge and Firefox, and what AMO’s linter says', node, [
  join('scripts', 'package.ts'),
  '-o',
  report('packages'),
])
await step('sizes and licences of what ships', node, [join('scripts', 'sizes.ts'), report('packages')])
await step('every regular expression that ships', node, [join('scripts', 'expressions.ts'), report('packages')])
for (const browser of ['chrome', 'firefox'])
  await step(`build with loopback pages for ${browser}`, 'wxt', ['build', '-b', browser], { env: forTests })
await fuzzing
await step('end to end (Playwright: Chromium, Firefox)', 'playwright', ['test', '--reporter=list,json'], {
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e.json') },
  count: () => {
    const { expected, unexpected, flaky, skipped } = read('e2e.json').stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  },
})

rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
