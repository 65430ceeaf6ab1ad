import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportAddress } from '../build/report-address.ts'
import { comesBefore, isVersion } from './version.ts'

const HEADING = '## [Unreleased]\n'

/** The changelog with what stood under Unreleased under the version and its day. Throws where nothing stood there. */
export function dated(changelog: string, version: string, date: string): string {
  const [before, after, ...more] = changelog.split(HEADING)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('CHANGELOG.md: one heading "## [Unreleased]" is needed')
  if ((after.split('\n## ')[0] ?? '').trim() === '') throw new Error('CHANGELOG.md: nothing stands under Unreleased')
  return `${before}${HEADING}\n## [${version}] - ${date}\n${after}`
}

/** A package.json or package-lock.json with another version, written as npm writes it. */
function withVersion(json: string, version: string): string {
  const read = JSON.parse(json)
  read.version = version
  if (read.packages?.['']) read.packages[''].version = version
  return `${JSON.stringify(read, null, 2)}\n`
}

/**
 * Commits and tags a version in the repository at `root`: package.json, lockfile and CHANGELOG.md say it, nothing else
 * changes. The day is the last commit's (its committer's, as ISO day) unless it is given. Throws, with nothing written,
 * where the work tree is not clean, the version is none or not a later one, the tag exists, nothing is to be released, or
 * package.json names no address that readers could report a mistake to.
 */
export function release(root: string, version: string, day?: string): { readonly tag: string; readonly date: string } {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const tag = `v${version}`
  if (!isVersion(version)) throw new Error(`${version} is no version X.Y.Z that browsers take (numbers up to 65535)`)
  if (git('status', '--porcelain') !== '') throw new Error('The work tree holds changes that are in no commit')
  if (git('tag', '--list', tag) !== '') throw new Error(`The tag ${tag} exists`)
  // the version that stands there may itself be the one to release: the first was never tagged
  const { version: current } = JSON.parse(read('package.json')) as { version: string }
  if (comesBefore(version, current)) throw new Error(`${version} comes before ${current}`)
  if (reportAddress(read('package.json')) === '')
    throw new Error('package.json: bugs.email is not set: readers could report a mistake to nobody')
  const date = day ?? git('log', '-1', '--format=%cs')
  if (new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) throw new Error(`${date} is no day YYYY-MM-DD`)

  const written = [
    ['CHANGELOG.md', dated(read('CHANGELOG.md'), version, date)],
    ['package.json', withVersion(read('package.json'), version)],
    ['package-lock.json', withVersion(read('package-lock.json'), version)],
  ] as const
  for (const [name, text] of written) writeFileSync(join(root, name), text)
  git('add', ...written.map(([name]) => name))
  git('commit', '--quiet', '-m', `Release ${version}`)
  git('tag', '--annotate', '-m', `Maekrak ${version}`, tag)
  return { tag, date }
}
