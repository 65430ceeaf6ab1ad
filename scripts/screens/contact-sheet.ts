import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'

const SHEET = 'contact-sheet.png'
const ENDINGS = ['ko-light', 'ko-dark', 'en-light', 'en-dark']
/** What Chromium draws of a page at most, px. */
const HIGHEST = 16_000

/**
 * One picture of all pictures of a folder, two states a row: Korean and English, light and dark. Of a long page the
 * beginning.
 */
export async function contactSheet(page: Page, folder: string, files: readonly string[]): Promise<void> {
  const taken = new Set(files.filter((file) => file.endsWith('.png') && file !== SHEET))
  const names = [...taken].flatMap((file) => (file.endsWith('-ko-light.png') ? [file.slice(0, -13)] : [])).sort()
  const figures = names.map((name) => {
    const shots = ENDINGS.map((ending) => `${name}-${ending}.png`).filter((file) => taken.has(file))
    const images = shots.map((file) => `<img src="${pathToFileURL(join(folder, file)).href}">`)
    return `<figure><figcaption>${name}</figcaption><div>${images.join('')}</div></figure>`
  })
  await page.setViewportSize({ width: 1800, height: 800 })
  const scratch = mkdtempSync(join(tmpdir(), 'maekrak-sheet-'))
  const sheet = join(scratch, 'sheet.html')
  writeFileSync(
    sheet,
    `<!doctype html><style>
    body { margin: 24px; background: #8a8782; font: 14px sans-serif; color: #fff; display: grid; grid-template-columns: 1fr 1fr; gap: 24px }
    figure { margin: 0 } div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; align-items: start; margin-top: 6px }
    img { width: 100%; max-height: 360px; object-fit: cover; object-position: top }
  </style>${figures.join('')}`,
  )
  await page.goto(pathToFileURL(sheet).href, { timeout: 120_000 })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (height > HIGHEST) throw new Error(`The sheet is ${height} px high, and would be cut off`)
  await page.screenshot({ path: join(folder, SHEET), fullPage: true, scale: 'css', timeout: 120_000 })
  rmSync(scratch, { recursive: true, force: true })
}
