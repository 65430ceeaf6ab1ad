import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Puts a small extension together: a worker, a page, and files beside them. */
export async function writeExtension(
  folder: string,
  worker: 'empty' | 'question',
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const manifest = {
    ...{ manifest_version: 3, name: `bench ${worker}`, version: '1', background: { service_worker: 'worker.js' } },
    permissions: ['unlimitedStorage'],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'page.html'), '<!doctype html><script src="page.js"></script>')
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  await bundle(folder, worker, 'worker.js')
  await bundle(folder, 'annotating', 'annotating.js')
  await bundle(folder, 'page', 'page.js')
}

const bundle = (folder: string, entry: string, name: string) =>
  build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ...{ outDir: folder, emptyOutDir: false, minify: true, copyPublicDir: false },
      lib: { entry: join(import.meta.dirname, `${entry}.ts`), formats: ['iife'], name: 'bench', fileName: () => name },
    },
  })
