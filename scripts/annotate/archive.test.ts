import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newerNode } from '../setup.mjs'
import { openOutput } from './resume.ts'

const folder = mkdtempSync(join(tmpdir(), 'maekrak-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = Array.from({ length: 400 }, (_, i) =>
  JSON.stringify({
    id: `a${i}`,
    text: `국가AI컴퓨팅센터에 올해 ${200 + i}억원을 출자한다. 2030년까지 공공이 2000억원을 맡는다.`,
    publishedAt: '2025-04-13',
  }),
)

function annotate(args: readonly string[], input: string, ended?: (kill: () => void) => void) {
  const child = spawn(newerNode(), [join(import.meta.dirname, '../annotate.ts'), ...args])
  const out: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stdin.on('error', () => {}) // a killed child reads no more
  child.stdin.end(input)
  ended?.(() => child.kill('SIGKILL'))
  return new Promise<{ code: number | null; text: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, text: Buffer.concat(out).toString() })),
  )
}

describe('annotate as a filter', () => {
  const input = `${articles.join('\n\n')}\n`
  it('gives the same lines in the same order with threads as without', async () => {
    const [alone, threads] = await Promise.all([annotate([], input), annotate(['--workers', '2'], input)])
    expect(alone.code).toBe(0)
    expect(alone.text.split('\n').length).toBe(articles.length + 1)
    expect(threads).toEqual(alone)
  })
  it('goes on where it was killed, with nothing lost and nothing twice', async () => {
    const file = join(folder, 'killed.jsonl')
    const whole = await annotate([], input)
    await annotate(['--out', file], input, (kill) => {
      const waiting = setInterval(() => {
        const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
        if (size < 20_000) return
        clearInterval(waiting)
        kill()
      }, 1)
    })
    const left = readFileSync(file, 'utf8')
    expect(left.length).toBeGreaterThan(0)
    expect(left.length).toBeLessThan(whole.text.length)
    // as if it had been killed in the middle of a line
    writeFileSync(file, left.slice(0, -7))
    expect((await annotate(['--out', file], input)).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(left.slice(0, -7))
    expect((await annotate(['--out', file, '--resume', '--workers', '2'], input)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(whole.text)
  })
  it('refuses what it does not know', async () => {
    expect((await annotate(['--workers', 'many'], '')).code).toBe(2)
    expect((await annotate(['--resume'], '')).code).toBe(2)
  })
})

describe('openOutput', () => {
  it('counts whole lines of a file larger than it reads at a time, and cuts the rest off', () => {
    const file = join(folder, 'long.jsonl')
    const line = `${'x'.repeat(999)}\n`
    writeFileSync(file, `${line.repeat(3000)}half`)
    expect(openOutput(file).done).toBe(3000)
    expect(statSync(file).size).toBe(3_000_000)
  })
})
