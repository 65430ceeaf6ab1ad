import { browser } from 'wxt/browser'

/** The scripts of the package that its own code starts: the thread that examines datasets, the worker's second part. */
type OwnScript = '/examine.js' | '/annotator.js'
const OWN: readonly string[] = ['/examine.js', '/annotator.js'] satisfies readonly OwnScript[]

interface ScriptPolicy {
  createScriptURL(text: string): unknown
}
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(text: string): string }): ScriptPolicy }

let policy: ScriptPolicy | undefined

/**
 * Address of a script that the extension starts itself: under its pages' policy no text becomes a script but by this way,
 * and it leads to these files alone. Browsers without Trusted Types take the plain address.
 */
export function ownScript(file: OwnScript): string {
  const address = (name: string) => browser.runtime.getURL(name as '/')
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return address(file)
  policy ??= trustedTypes.createPolicy('maekrak', {
    createScriptURL(asked) {
      if (!OWN.includes(asked)) throw new TypeError('Not a script of the extension that may be started')
      return address(asked)
    },
  })
  return policy.createScriptURL(file) as string
}
