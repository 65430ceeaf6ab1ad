import { createPrivateKey, sign } from 'node:crypto'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { OTHER_SECRET, PUBLIC, SECRET } from '../../test/support/dataset-release.ts'
import { publicKeyOf, signed, verifies } from './signature.ts'

// a machine that runs other tests beside these is slow at times
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

test('canonical JSON: the samples of RFC 8785', () => {
  expect(
    canonicalize(
      JSON.parse(
        '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      ),
    ),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
  expect(canonicalize(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
})

test('keys: the first vectors of RFC 8032', async () => {
  const base64Url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url')
  for (const [secret, key] of [
    [
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    ],
    [
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    ],
  ])
    expect(await publicKeyOf(base64Url(secret ?? ''))).toBe(base64Url(key ?? ''))
})

test('a signature by another implementation over the canonical text holds', async () => {
  const manifest = { z: 1, a: '가', n: [1.5, null] }
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.from(SECRET, 'base64url')])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const signature = sign(null, Buffer.from('{"a":"가","n":[1.5,null],"z":1}'), key).toString('base64url')
  expect((await signed(manifest, SECRET)).signature).toBe(signature)
  expect(await verifies({ ...manifest, signature }, PUBLIC)).toBe(true)
})

test('whatever is signed verifies, in any order of its keys, and by no other key', async () => {
  const value = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()).filter((of) => !('signature' in of))
  await fc.assert(
    fc.asyncProperty(value, async (manifest) => {
      const whole = await signed(manifest, SECRET)
      const turned = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(whole))).reverse())
      expect(await verifies(turned, PUBLIC)).toBe(true)
      expect(await verifies(turned, await publicKeyOf(OTHER_SECRET))).toBe(false)
      expect(await verifies({ ...turned, more: 1 }, PUBLIC)).toBe(false)
    }),
    { numRuns: 25 },
  )
})

test('a signature whose scalar is not reduced, and a key of small order, are refused', async () => {
  const whole = await signed({ a: 1 }, SECRET)
  const bytes = Buffer.from(whole.signature, 'base64url')
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  let s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order
  for (let i = 32; i < 64; i++, s >>= 8n) bytes[i] = Number(s & 255n)
  expect(await verifies({ ...whole, signature: bytes.toString('base64url') }, PUBLIC)).toBe(false)
  const zero = Buffer.alloc(64)
  zero[0] = 1
  const small = Buffer.alloc(32)
  small[0] = 1
  expect(await verifies({ a: 1, signature: zero.toString('base64url') }, small.toString('base64url'))).toBe(false)
})
