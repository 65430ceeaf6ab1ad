import { getPublicKeyAsync, signAsync, verifyAsync } from '@noble/ed25519'
import canonicalize from 'canonicalize'
import { isKey } from './address.ts'
import { encodeUtf8, fromBase64Url, toBase64Url } from './bytes.ts'

/**
 * Ed25519 over canonical JSON (RFC 8785), by @noble/ed25519: WebCrypto's own came to Chrome with 137 and the extension
 * runs from 128, and one path is easier to trust than two. Verified strictly by RFC 8032, not by ZIP 215.
 */
export async function verifies(raw: Readonly<Record<string, unknown>>, key: string): Promise<boolean> {
  const { signature } = raw
  if (typeof signature !== 'string' || !/^[\w-]{86}$/.test(signature) || !isKey(key)) return false
  try {
    return await verifyAsync(fromBase64Url(signature), signedBytes(raw), fromBase64Url(key), { zip215: false })
  } catch {
    return false // not a point of the curve, or a lone surrogate that has no canonical form
  }
}

/** The manifest with its signature by this 32-byte secret (base64url). */
export async function signed<T extends object>(
  manifest: T,
  secret: string,
): Promise<T & { readonly signature: string }> {
  const signature = await signAsync(signedBytes(manifest), fromBase64Url(secret))
  return { ...manifest, signature: toBase64Url(signature) }
}

/** The public key of a secret, both base64url. */
export const publicKeyOf = async (secret: string): Promise<string> =>
  toBase64Url(await getPublicKeyAsync(fromBase64Url(secret)))

function signedBytes(manifest: object): Uint8Array {
  const { signature: _, ...rest } = manifest as { readonly signature?: unknown }
  const text = canonicalize(rest)
  if (text === undefined) throw new RangeError('nothing to sign')
  return encodeUtf8(text)
}
