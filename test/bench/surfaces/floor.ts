import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So long (ms) a pointer rests before a card is asked for, as in lib/highlight/pointing.ts: the reader's time, not ours. */
export const REST = 220

/** Shows a box with one word as the card is shown: in a shadow root behind the page's body. */
const SHOW = `
  document.querySelector('floor-card')?.remove()
  const host = document.createElement('floor-card')
  host.attachShadow({ mode: 'open' }).innerHTML = '<div class="card" style="position: fixed; top: 0">200</div>'
  document.documentElement.append(host)`

const FILES = {
  // a word that is there at once: what it costs the browser to show a popup at all
  'popup.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><main>200</main>',
  'worker.js': `
    chrome.runtime.onMessage.addListener((message, { tab }, respond) => {
      if (message.floor !== 'card') return void respond('nothing')
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['card.js'] }).then(() => respond('done'))
      return true
    })`,
  'card.js': `{${SHOW}}`,
  'content.js': `
    let resting
    document.addEventListener('pointermove', () => {
      clearTimeout(resting)
      resting = setTimeout(async () => {
        if (location.hash === '#first') return chrome.runtime.sendMessage({ floor: 'card' })
        if (location.hash === '#name') await chrome.runtime.sendMessage({ floor: 'question' })
        {${SHOW}}
      }, ${REST})
    })`,
  'manifest.json': JSON.stringify({
    ...{ manifest_version: 3, name: 'floor', version: '1', permissions: ['scripting'] },
    background: { service_worker: 'worker.js' },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
  }),
}

/** Writes an extension that does what ours does on the way to its surfaces, and nothing else: what the browser costs. */
export function writeFloor(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text)
}
