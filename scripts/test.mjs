// Everything that must hold, from a fresh clone. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowsers, ensurePackages, newerNode, ROOT, toolEnv } from './setup.mjs'

ensurePackages()
ensureBrowsers({ firefox: true })

const scratch = mkdtempSync(join(tmpdir(), 'maekrak-test-'))
let passed = 0
let failed = 0

/** Runs a command; what it said is shown when it fails. `count` reads its tests from a report, else it counts as one. */
function step(name, command, args, { env = {}, count } = {}) {
  const began = Date.now()
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: toolEnv(env),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
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
  if (bad > 0) console.log([error?.message, stdout, stderr].filter(Boolean).join('\n'))
}

const report = (name) => join(scratch, name)
const read = (name) => JSON.parse(readFileSync(report(name), 'utf8'))
const node = newerNode()
const forTests = { MAEKRAK_TEST_HOSTS: '1' }
const dataset = (...args) => [join('scripts', 'dataset.ts'), ...args]

// first: the settings of types, tests and knip build on what it writes
step('extension types (wxt prepare)', 'wxt', ['prepare'])
step('format and lint (Biome)', 'biome', ['check', '.'])
step('import rules (dependency-cruiser)', 'depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  'lib',
  'components',
  'entrypoints',
  'scripts',
])
step('dead code and dependencies (knip)', 'knip', [])
step('types (tsc)', 'tsc', ['--noEmit'])
step('core dataset holds (dataset check)', node, dataset('check', join('public', 'datasets', 'core.json')))
step(
  'core dataset is built from its tables',
  node,
  dataset('build', join('public', 'datasets', 'core'), '-o', report('core.json')),
)
step('core dataset is the built one', node, [
  '-e',
  'const { readFileSync } = require("node:fs"); const [a, b] = process.argv.slice(1).map((f) => readFileSync(f, "utf8")); process.exit(a === b ? 0 : 1)',
  join('public', 'datasets', 'core.json'),
  report('core.json'),
])
const sameText =
  'const { readFileSync } = require("node:fs"); const [a, b] = process.argv.slice(1).map((f) => readFileSync(f, "utf8")); process.exit(a === b ? 0 : 1)'
for (const [command, name] of [
  ['schema', 'dataset.schema.json'],
  ['docs', 'dataset.md'],
]) {
  step(`docs/${name} is written from the schema`, node, dataset(command, '-o', report(name)))
  step(`docs/${name} is the written one`, node, ['-e', sameText, join('docs', name), report(name)])
}
step(
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
// a seed of its own, so that the same commit passes twice; `npm run fuzz` takes another each time
step('fuzzing, some 50 seconds', node, [join('test', 'fuzz', 'run.ts'), '--seconds', '50', '--seed', '20261124'])
step('packages for Chrome, Edge and Firefox, and what AMO’s linter says', node, [
  join('scripts', 'package.ts'),
  '-o',
  report('packages'),
])
step('sizes and licences of what ships', node, [join('scripts', 'sizes.ts'), report('packages')])
step('every regular expression that ships', node, [join('scripts', 'expressions.ts'), report('packages')])
for (const browser of ['chrome', 'firefox'])
  step(`build with loopback pages for ${browser}`, 'wxt', ['build', '-b', browser], { env: forTests })
step('end to end (Playwright: Chromium, Firefox)', 'playwright', ['test', '--reporter=list,json'], {
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('e2e.json') },
  count: () => {
    const { expected, unexpected, flaky, skipped } = read('e2e.json').stats
    return { passed: expected, failed: unexpected + flaky + skipped }
  },
})

rmSync(scratch, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
