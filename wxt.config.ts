import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { COMMON_BODIES } from './lib/article/find-article.ts'
import { articleMatches, hostsOf } from './lib/article/sites/site.ts'
import { sites } from './lib/article/sites/sites.ts'
import { compileIndex } from './lib/facts/index/compile.ts'
import type { Dataset } from './lib/facts/schema.ts'
import { bareEntrypoint } from './scripts/build/bare-entrypoint.ts'
import { contents } from './scripts/build/contents.ts'
import { reportAddress } from './scripts/build/report-address.ts'
import { unusedSinks } from './scripts/build/unused-sinks.ts'

/** Loopback pages count as news only in the build for tests and for `npm start`'s sample; never in the store's. */
const forTests = process.env.MAEKRAK_TEST_HOSTS === '1'
const hosts = sites.flatMap((site) => hostsOf(site).map((host) => `*://${host}/*`))
const loopback = ['http://localhost', 'http://127.0.0.1']
/** Where the bootstrap runs by itself: on articles' addresses of listed hosts. */
const articles = [...sites.flatMap(articleMatches), ...(forTests ? loopback.map((at) => `${at}/site/*`) : [])]
const hostPermissions = [...hosts, ...(forTests ? loopback.map((at) => `${at}/*`) : [])]
const contentScripts = [
  // frames too: an address of an article in one costs nothing on pages that have none
  { js: ['listed.js'], matches: articles, run_at: 'document_idle' as const, all_frames: true },
  // loopback pages that stand for no host are like pages of a site that the reader has switched on
  ...(forTests
    ? [
        {
          js: ['granted.js'],
          matches: loopback.map((at) => `${at}/*`),
          exclude_matches: loopback.map((at) => `${at}/site/*`),
          run_at: 'document_idle' as const,
        },
      ]
    : []),
]
const bodies = [...new Set([...sites.map(({ body }) => body), COMMON_BODIES].flatMap((body) => body.split(', ')))]

/** The bundled dataset's index, which the worker opens without parsing. */
const coreIndex = compileIndex(
  JSON.parse(readFileSync(join(import.meta.dirname, 'public/datasets/core.json'), 'utf8')) as Dataset,
)

/** All but what the options page and the checking of datasets bring, and pictures, which come late. */
const SHARED = /^(?!.*(?:zod|@noble|idb|canonicalize|fflate|lib\/datasets|lib\/facts\/(?!initials|fold)|picture|d3-))/

export default defineConfig({
  srcDir: '.',
  manifestVersion: 3,
  outDir: process.env.MAEKRAK_OUT_DIR ?? (forTests ? '.output/test' : '.output'),
  // Every import is written out: the core runs in plain Node, and a reader sees where a name comes from.
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      unusedSinks(),
      bareEntrypoint(),
      ...(process.env.MAEKRAK_CONTENTS ? [contents(process.env.MAEKRAK_CONTENTS, import.meta.dirname)] : []),
    ],
    // The oldest browsers of the manifest: for older ones light-dark() would be rewritten to follow the system alone.
    build: {
      sourcemap: false,
      cssTarget: ['chrome128', 'firefox140'],
      // What popup, panel and first page share comes in one file: each further one delays the popup's first paint.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', minShareCount: 2, test: SHARED }] } } },
    },
    // Closed, so that a page can't look into the card; open only where tests have to (axe, Firefox).
    define: {
      'import.meta.env.MAEKRAK_CARD_ROOT': JSON.stringify(forTests ? 'open' : 'closed'),
      'import.meta.env.MAEKRAK_TEST_HOSTS': JSON.stringify(forTests ? '1' : ''),
      'import.meta.env.MAEKRAK_BODIES': JSON.stringify(bodies.join(', ')),
      'import.meta.env.MAEKRAK_REPORT': JSON.stringify(
        reportAddress(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')),
      ),
      // Names the bundled data as built: what was compiled beside other data, or copied from it, is not opened.
      'import.meta.env.MAEKRAK_CORE': JSON.stringify(createHash('sha256').update(coreIndex).digest('hex').slice(0, 16)),
      // A dataset over plain http from this machine: only where tests serve one.
      'import.meta.env.MAEKRAK_LOOPBACK': JSON.stringify(forTests),
    },
  }),
  hooks: {
    // The tables that core.json is built from stay in the repository.
    'build:publicAssets': (wxt, files) => {
      const shipped = files.filter(({ relativeDest }) => !/^datasets\/.+\//.test(relativeDest.replaceAll('\\', '/')))
      files.splice(0, files.length, ...shipped, {
        absoluteSrc: coreFile(wxt.config.wxtDir),
        relativeDest: 'datasets/core.idx',
      })
    },
    // wxt puts the pages' titles, which know no language, in place of these
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extAction__'
      // a sidebar that opens by itself on installing would be in the way
      if (manifest.sidebar_action)
        Object.assign(manifest.sidebar_action, { default_title: '__MSG_extName__', open_at_install: false })
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'ko',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      // a page out of sight, in which Chromium checks dataset updates away from the worker
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    content_scripts: contentScripts,
    host_permissions: hostPermissions,
    // asked for one address at a time: a site that the reader switches on, or where a dataset is subscribed to
    optional_host_permissions: ['*://*/*'],
    // no code but the package's, and no text becomes a script: the one policy is lib/extension/own-script.ts
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types maekrak",
    },
    action: { default_title: '__MSG_extAction__' },
    omnibox: { keyword: 'mk' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'maekrak@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // the first on phones that knows the declaration above
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } }),
  }),
})

/** Writes the bundled dataset's index where the build takes it from; returns the file. */
function coreFile(scratch: string): string {
  mkdirSync(scratch, { recursive: true })
  const file = join(scratch, 'core.idx')
  writeFileSync(file, coreIndex)
  return file
}
