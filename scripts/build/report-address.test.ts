import { expect, it } from 'vitest'
import { reportAddress } from './report-address.ts'

const of = (bugs: unknown) => reportAddress(JSON.stringify({ name: 'made', bugs }))

it('is what package.json names, and nothing where it names none', () => {
  expect(of({ email: 'mistakes@made.test' })).toBe('mistakes@made.test')
  expect(of(undefined)).toBe('')
  expect(of({ url: 'https://made.test/issues' })).toBe('')
})

it.each(['maekrak@example.org', 'a@b.example', 'nobody', 'a@made.test?cc=b@made.test', 'a b@made.test', 7])(
  'refuses %s',
  (email) => expect(() => of({ email })).toThrow('bugs.email'),
)
