import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Hosts of the benchmark: one page, and on each host another script (or none) at work on it. */
export const HOSTS = {
  none: 'none.example',
  limit: 'limit.example',
  markjs: 'markjs.example',
  readability: 'readability.example',
} as const

const SCRIPTS = {
  // the limit: whatever marks figures has to read the text once
  limit: { files: [], run: "document.querySelector('.article_view')?.textContent.length" },
  markjs: {
    files: ['mark.es6.min.js'],
    run: `new Mark(document.querySelector('.article_view') ?? []).markRegExp(/(?:약\\s*)?[\\d,.]+\\s*(?:경|조|억|만|천)?\\s*[\\d,.]*\\s*(?:억|만|천)?\\s*원?/g, { separateWordSearch: false })`,
  },
  readability: { files: ['Readability.js'], run: 'new Readability(document.cloneNode(true)).parse()' },
}

/** Writes the peers' extensions below `folder`; those whose library is not there are left out. `peers`: a node_modules. */
export function writeExtensions(folder: string, root: string, peers: string | undefined): (keyof typeof SCRIPTS)[] {
  const library = {
    'Readability.js': join(root, 'node_modules/@mozilla/readability/Readability.js'),
    'mark.es6.min.js': peers ? join(peers, 'mark.js/dist/mark.es6.min.js') : null,
  }
  const written: (keyof typeof SCRIPTS)[] = []
  for (const [name, { files, run }] of Object.entries(SCRIPTS) as [keyof typeof SCRIPTS, (typeof SCRIPTS)['limit']][]) {
    const paths = (files as (keyof typeof library)[]).map((file) => [file, library[file]] as const)
    if (paths.some(([, path]) => path === null)) continue
    const at = join(folder, name)
    mkdirSync(at, { recursive: true })
    for (const [file, path] of paths) if (path) copyFileSync(path, join(at, file))
    writeFileSync(join(at, 'run.js'), `${run}\n`)
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      content_scripts: [{ matches: [`http://${HOSTS[name]}/v/*`], js: [...files, 'run.js'], run_at: 'document_idle' }],
    }
    writeFileSync(join(at, 'manifest.json'), JSON.stringify(manifest))
    written.push(name)
  }
  return written
}
