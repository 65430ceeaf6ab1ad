import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { archiveOf, filesOf } from './build/archive.ts'
import { unexplained } from './store/listing.ts'

const ROOT = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { out: { type: 'string', short: 'o', default: join(ROOT, '.output/packages') } },
})
const out = resolve(values.out)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

/** Runs a command to its end; what it says goes to standard error, since standard output holds the sums. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
    process.exit(1)
  }
  return stdout
}

/** The files of this commit, for AMO's reviewers; null while the work tree differs from it, or is no repository of its own. */
function source(): Uint8Array | null {
  if (!existsSync(join(ROOT, '.git'))) return null
  if (run('git', ['status', '--porcelain']) !== '') return null
  const names = run('git', ['ls-files', '-z']).split('\0').filter(Boolean)
  return archiveOf(new Map(names.map((name) => [name, readFileSync(join(ROOT, name))])))
}

const scratch = mkdtempSync(join(tmpdir(), 'maekrak-package-'))
mkdirSync(out, { recursive: true })
const sums: string[] = []
const write = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(out, name), bytes)
  const line = `${createHash('sha256').update(bytes).digest('hex')}  ${name}`
  sums.push(line)
  console.log(`${line}  ${bytes.length} bytes`)
}
const permissions = readFileSync(join(ROOT, 'docs/store/permissions.md'), 'utf8')
for (const browser of ['chrome', 'edge', 'firefox'] as const) {
  const contents = join(out, `contents-${browser}.json`)
  rmSync(contents, { force: true })
  run('wxt', ['build', '-b', browser], {
    MAEKRAK_OUT_DIR: scratch,
    MAEKRAK_TEST_HOSTS: '',
    MAEKRAK_CONTENTS: contents,
  })
  const built = join(scratch, `${browser}-mv3`)
  const faults = unexplained(JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')), browser, permissions)
  if (faults.length > 0) {
    console.error(`docs/store/permissions.md, ${browser}: ${faults.join('; ')}`)
    process.exit(1)
  }
  write(`maekrak-${version}-${browser}.zip`, archiveOf(filesOf(built)))
}
// what AMO's own check says; a warning there is a fault here
run('npm', ['run', '--silent', 'lint:amo', join(out, `maekrak-${version}-firefox.zip`)])
const archive = source()
if (archive) write(`maekrak-${version}-source.zip`, archive)
else console.error('No source archive: this is no repository, or its work tree holds changes that are in no commit.')
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`)
rmSync(scratch, { recursive: true, force: true })
