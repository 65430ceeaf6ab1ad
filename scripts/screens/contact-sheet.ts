import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

const SHEET = 'contact-sheet.png'
const ENDINGS = ['ko-light', 'ko-dark', 'en-light', 'en-dark']

/** One picture of all pictures of a folder, a row a state: Korean and English, light and dark. */
export async function contactSheet(page: Page, folder: string, files: readonly string[]): Promise<void> {
  const taken = new Set(files.filter((file) => file.endsWith('.png') && file !== SHEET))
  const names = [...taken].flatMap((file) => (file.endsWith('-ko-light.png') ? [file.slice(0, -13)] : [])).sort()
  const rows = names.map((name) => {
    const shots = ENDINGS.map((ending) => `${name}-${ending}.png`).filter((file) => taken.has(file))
    const images = shots.map(
      (file) => `<img src="data:image/png;base64,${readFileSync(join(folder, file), 'base64')}">`,
    )
    return `<figure><figcaption>${name}</figcaption><div>${images.join('')}</div></figure>`
  })
  await page.setViewportSize({ width: 1240, height: 800 })
  await page.setContent(`<style>
    body { margin: 24px; background: #8a8782; font: 14px sans-serif; color: #fff }
    figure { margin: 0 0 28px } div { display: flex; gap: 12px; align-items: start; margin-top: 6px }
    img { max-width: 285px; max-height: 420px }
  </style>${rows.join('')}`)
  await page.screenshot({ path: join(folder, SHEET), fullPage: true, scale: 'css' })
}
