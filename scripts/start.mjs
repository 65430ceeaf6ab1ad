// From a fresh clone to the extension on a sample article: sets up, builds, opens it. `--headless` prints the cards.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowsers, ensurePackages, newerNode, ROOT, toolEnv } from './setup.mjs'

ensurePackages()
ensureBrowsers({ firefox: false })

process.stderr.write('Building the extension …\n')
const build = spawnSync('wxt', ['build', '-b', 'chrome'], {
  cwd: ROOT,
  env: toolEnv({ MAEKRAK_TEST_HOSTS: '1' }),
  encoding: 'utf8',
  shell: process.platform === 'win32',
})
if (build.status !== 0) {
  process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}${build.error?.message ?? ''}\n`)
  process.exit(1)
}
const sample = spawnSync(newerNode(), [join(ROOT, 'scripts', 'sample.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: toolEnv(),
})
process.exitCode = sample.status ?? 1
