/**
 * The floors of the house (lib/README.md): a module imports only from floors below its own, or from its own room.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const room = (name) => `^lib/${name}/`
/** What a room of lib/ may import from, besides itself. */
const BELOW = {
  korean: [],
  facts: [],
  detect: ['korean', 'facts'],
  link: ['detect', 'facts', 'korean'],
  derive: ['detect', 'facts', 'korean', 'link'],
  wording: ['derive', 'link', 'detect', 'facts', 'korean'],
  annotate: ['wording', 'derive', 'link', 'detect', 'facts', 'korean'],
  article: [],
  highlight: ['article', 'extension', 'annotate', 'wording', 'derive', 'link', 'detect', 'facts', 'korean'],
  datasets: ['facts', 'extension', 'wording'],
  extension: ['datasets', 'article', 'annotate', 'wording', 'derive', 'link', 'detect', 'facts', 'korean'],
}
const CORE = 'korean|facts|detect|link|derive|wording|annotate'
const ZOD = '(^|/)node_modules/zod/'

module.exports = {
  forbidden: [
    ...Object.entries(BELOW).map(([name, below]) => ({
      name: `floor-${name}`,
      comment: `lib/${name} may import from: ${[...below, 'itself'].join(', ')}`,
      severity: 'error',
      from: { path: room(name), pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(lib|components|entrypoints|scripts|test)/', pathNot: [name, ...below].map(room) },
    })),
    {
      name: 'core-is-pure',
      comment: 'no browser API wrapper, no interface library, no Node in the core',
      severity: 'error',
      from: { path: `^lib/(${CORE})/`, pathNot: '\\.test\\.tsx?$' },
      to: { pathNot: [`^lib/(${CORE})/`, ZOD] },
    },
    {
      name: 'zod-at-the-edge',
      comment: 'zod is for schemas and for what comes from outside',
      severity: 'error',
      from: { pathNot: '^(lib/facts/|lib/datasets/|lib/extension/|scripts/|test/)|\\.test\\.tsx?$' },
      to: { path: ZOD },
    },
    {
      name: 'components-through-extension',
      comment: 'a component calls no browser API but through lib/extension',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|scripts|test)/|node_modules/(wxt|webextension-polyfill|@wxt-dev)/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // declarations for a script that stays plain JavaScript: swc reads no .d.mts
    exclude: { path: '\\.d\\.mts$' },
    // TypeScript 7 has no interface for tools yet, so files are read with swc; it tells no type-only import from others
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
