// Sets up what is missing. Plain JavaScript for Node >= 20 without dependencies: it runs before the packages are there.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MODULES = join(ROOT, 'node_modules')
const DEBIAN_PACKAGES = ['chromium', 'chromium-l10n', 'firefox-esr', 'firefox-esr-l10n-ko', 'fonts-nanum']

const say = (text) => process.stderr.write(`${text}\n`)
const first = (...paths) => paths.find((path) => path && existsSync(path))

export const findChromium = () =>
  first(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium')

export const findFirefox = () =>
  first(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  )

function run(command, args, env = {}) {
  // standard output may be somebody's data (annotate), so all that is said goes to standard error
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    say(`\n${command} ${args.join(' ')} did not succeed; what it said stands above.`)
    process.exit(1)
  }
}

/** Installs the packages of the lockfile where they are missing or older than it. */
export function ensurePackages() {
  const marker = join(MODULES, '.package-lock.json')
  const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs
  if (!fresh) {
    say('Installing packages from the lockfile (about half a minute) …')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  }
  linkNode()
}

/** Several tools want a newer Node than the machine may have: the one that comes as a package is put first on the path. */
function linkNode() {
  const found = first(
    ...['linux-x64', 'linux-arm64', 'win-x64'].flatMap((name) => [
      join(MODULES, `node-${name}`, 'bin', 'node'),
      join(MODULES, `node-${name}`, 'bin', 'node.exe'),
    ]),
  )
  if (found === undefined || process.platform === 'win32') return
  const link = join(MODULES, '.bin', 'node')
  if (existsSync(link)) return
  rmSync(link, { force: true })
  symlinkSync(found, link)
}

/** The Node that runs the project's TypeScript (22.18 or newer). */
export function newerNode() {
  const linked = join(MODULES, '.bin', 'node')
  return existsSync(linked) ? linked : process.execPath
}

/** The environment in which the packages' commands and that Node come first. */
export const toolEnv = (extra = {}) => ({
  ...process.env,
  ...extra,
  PATH: `${join(MODULES, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
})

/** Finds the browsers that are asked for; on Debian as root installs what is missing, else says which command does. */
export function ensureBrowsers({ firefox }) {
  const debian = existsSync('/usr/bin/apt-get')
  const root = process.getuid?.() === 0
  const korean = !debian || existsSync('/usr/lib/chromium/locales/ko.pak')
  const missing = () => [...(findChromium() ? [] : ['Chromium']), ...(firefox && !findFirefox() ? ['Firefox'] : [])]
  if (missing().length === 0 && korean) return
  if (debian && root) {
    say(`Installing browsers and Korean fonts from Debian (${DEBIAN_PACKAGES.join(' ')}) …`)
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['update', '-q'], env)
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...DEBIAN_PACKAGES], env)
  }
  if (missing().length === 0) return
  say(`Missing: ${missing().join(', ')}. On Debian or Ubuntu this installs them:`)
  say(`  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${DEBIAN_PACKAGES.join(' ')}`)
  say('Elsewhere install Chromium (not Google Chrome, which no longer loads unpacked extensions from the command line)')
  say('and Firefox 140 or newer, or name their paths in CHROMIUM_PATH and FIREFOX_PATH.')
  process.exit(1)
}
