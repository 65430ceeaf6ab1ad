import { registerHooks } from 'node:module'

// Vite gives the built modules `import.meta.env`; in Node there is none, and a module that asks it at its start would fail
registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (!/\/lib\/.*\.ts$/.test(url) || !loaded.source) return loaded
    return { ...loaded, source: String(loaded.source).replaceAll('import.meta.env', '({})') }
  },
})
