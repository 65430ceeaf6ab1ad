interface Package {
  readonly bugs?: { readonly email?: unknown }
}

/** Domains that stand for one in examples (RFC 2606, 3): nobody reads their mail. */
const EXAMPLE = /@(?:.+\.)?example(?:\.(?:com|net|org))?$/
/** A plain address: nothing in it that would end it, or add to it, in a mailto link. */
const PLAIN = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/**
 * Where readers report a mistake: `bugs.email` of package.json; '' where it is not set, and then the card offers the
 * report to be copied. Throws at what is no address of anybody's.
 */
export function reportAddress(packageJson: string): string {
  const email = (JSON.parse(packageJson) as Package).bugs?.email ?? ''
  if (email === '') return ''
  if (typeof email !== 'string' || !PLAIN.test(email) || EXAMPLE.test(email))
    throw new Error(`package.json: bugs.email is no address that somebody reads: ${String(email)}`)
  return email
}
