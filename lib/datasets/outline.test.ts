import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlineOf } from './outline.ts'

const subscription = { url: 'https://e.kr/d.json', key: 'k', nextCheck: 5 }
const record = { id: 'a', on: true, priority: 1, active: 'a@1', waiting: null, subscription: null }
const outline = { id: 'a', on: true, priority: 1, active: 'a@1', waiting: null, subscription: null }

test('an outline is what a stored record says of answering, checking and waiting', () => {
  expect(outlineOf(record)).toEqual(outline)
  expect(outlineOf({ ...record, waiting: 'a@2', subscription: { ...subscription, failures: 3 } })).toEqual({
    ...outline,
    waiting: 'a@2',
    subscription,
  })
})

test('what is no record has no outline, and a damaged subscription is none', () => {
  for (const field of ['id', 'on', 'priority', 'active'])
    expect(outlineOf({ ...record, [field]: undefined }), field).toBeUndefined()
  for (const field of ['url', 'key', 'nextCheck'])
    expect(outlineOf({ ...record, subscription: { ...subscription, [field]: null } }), field).toEqual(outline)
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(outlineOf(stored)).toBeUndefined()
    }),
  )
})
