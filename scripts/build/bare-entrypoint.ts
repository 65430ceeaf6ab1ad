import type { Plugin } from 'vite'

const MODULE = /wxt-unlisted-script-entrypoint/
const WRAPPED = /(const result = )\(\(\) => \{[\s\S]+?definition\.main\(\)[\s\S]+?\n\}\)\(\);/
const LOGGER = /\/\/#region src\/utils\/internal\/logger\.ts[\s\S]+?\/\/#endregion\n/

/**
 * Starts the scripts that run on pages by nothing but their own function. The framework wraps each in a log of what goes
 * wrong, which says nothing in a store's build and is an eighth of what every listed page loads. A wrapper that an update
 * of the framework writes otherwise stops the build.
 */
export function bareEntrypoint(): Plugin {
  return {
    name: 'maekrak-bare-entrypoint',
    transform(code, id) {
      if (!MODULE.test(id)) return null
      if (!WRAPPED.test(code) || !LOGGER.test(code))
        throw new Error(`${id} is no longer wrapped as it was; see scripts/build/bare-entrypoint.ts`)
      return { code: code.replace(LOGGER, '').replace(WRAPPED, '$1(initPlugins(), definition.main());'), map: null }
    },
  }
}
