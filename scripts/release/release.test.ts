import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dated, release } from './release.ts'
import { comesBefore, isVersion } from './version.ts'

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n\n- The first.\n'
let root = ''
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const write = (name: string, text: string) => writeFileSync(join(root, name), text)

/** Commits another address for reports. */
function commitAddress(email: string): void {
  write('package.json', read('package.json').replace('mistakes@made.test', email))
  git('commit', '--quiet', '--all', '-m', 'Another address')
}

describe('a release', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'maekrak-release-'))
    git('init', '--quiet')
    git('config', 'user.name', 'Tester')
    git('config', 'user.email', 'tester@example.org')
    git('config', 'commit.gpgsign', 'false')
    git('config', 'tag.gpgsign', 'false')
    const named = { name: 'made', version: '0.1.0', bugs: { email: 'mistakes@made.test' } }
    write('CHANGELOG.md', CHANGELOG)
    write('package.json', `${JSON.stringify(named, null, 2)}\n`)
    write('package-lock.json', `${JSON.stringify({ ...named, packages: { '': named } }, null, 2)}\n`)
    git('add', '.')
    execFileSync('git', ['commit', '--quiet', '-m', 'All'], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-03-04T12:00:00Z' },
    })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('writes version and day, and leaves one commit, a tag on it and a clean tree', () => {
    expect(release(root, '0.2.0')).toEqual({ tag: 'v0.2.0', date: '2026-03-04' })
    expect(read('CHANGELOG.md')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-03-04\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-02\n\n- The first.\n',
    )
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0')
    const lock = JSON.parse(read('package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0'])
    expect(git('status', '--porcelain')).toBe('')
    expect(git('log', '--format=%s')).toBe('Release 0.2.0\nAll')
    expect(git('rev-parse', 'v0.2.0^{commit}')).toBe(git('rev-parse', 'HEAD'))
    expect(git('cat-file', '-t', 'v0.2.0')).toBe('tag')
  })

  it('takes the day that it is given, and the version that stands there if it was never tagged', () => {
    expect(release(root, '0.1.0', '2026-05-06').date).toBe('2026-05-06')
    expect(read('CHANGELOG.md')).toContain('## [0.1.0] - 2026-05-06')
  })

  it.each([
    ['an unclean tree', () => write('new.txt', ''), '0.2.0', undefined, 'no commit'],
    ['an earlier version', () => {}, '0.0.9', undefined, 'comes before'],
    ['what is no version', () => {}, '1.0', undefined, 'no version'],
    ['a tag that exists', () => git('tag', 'v0.2.0'), '0.2.0', undefined, 'exists'],
    ['a package that names no address for reports', () => commitAddress(''), '0.2.0', undefined, 'bugs.email'],
    ['an address of nobody’s', () => commitAddress('a@example.org'), '0.2.0', undefined, 'bugs.email'],
    ['what is no day', () => {}, '0.2.0', '2026-02-30', 'no day'],
  ] as const)('refuses %s, and nothing changes', (_, given, version, day, why) => {
    given()
    const before = git('log', '--format=%H')
    expect(() => release(root, version, day)).toThrow(why)
    expect(read('CHANGELOG.md')).toBe(CHANGELOG)
    expect(JSON.parse(read('package.json')).version).toBe('0.1.0')
    expect(git('log', '--format=%H')).toBe(before)
  })

  it('is refused twice, since nothing is unreleased any more', () => {
    release(root, '0.2.0')
    expect(() => release(root, '0.3.0')).toThrow('nothing stands under Unreleased')
    expect(git('tag')).toBe('v0.2.0')
  })
})

describe('versions', () => {
  it.each(['0.0.1', '1.20.300', '65535.0.0'])('%s is one', (text) => expect(isVersion(text)).toBe(true))
  it.each(['1.2', '1.2.3-rc.1', '01.2.3', 'v1.2.3', '65536.0.0', ''])('%s is none', (text) =>
    expect(isVersion(text)).toBe(false),
  )
  it('are compared number by number', () => {
    expect(comesBefore('0.9.0', '0.10.0')).toBe(true)
    expect(comesBefore('1.0.0', '0.10.10')).toBe(false)
    expect(comesBefore('1.0.0', '1.0.0')).toBe(false)
  })
})

it('a changelog without the heading is refused', () => {
  expect(() => dated('# Changelog\n', '1.0.0', '2026-01-01')).toThrow('one heading')
})
