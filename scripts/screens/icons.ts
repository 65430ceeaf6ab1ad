import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../setup.mjs'

const FOLDER = join(ROOT, 'public/icon')
const SHEET = join(ROOT, 'docs/store/icons.png')
/** At 32 px and below the large drawing's lines would be thinner than a pixel, so that there is one of its own. */
const DRAWINGS = [
  [16, 'icon-small.svg'],
  [32, 'icon-small.svg'],
  [48, 'icon.svg'],
  [128, 'icon.svg'],
] as const
/** Toolbars of Chrome and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#dfe1e5', '#f0f0f4', '#3c4043', '#202124', '#1c1b22']

const image = (bytes: Buffer, type: string, size: number) =>
  `<img src="data:image/${type};base64,${bytes.toString('base64')}" width="${size}" height="${size}" alt="">`

/** Draws public/icon/*.png from the two drawings, and a sheet that shows each on the browsers' toolbars. */
export async function icons(page: Page): Promise<void> {
  const drawn: string[] = []
  for (const [size, drawing] of DRAWINGS) {
    await page.setViewportSize({ width: size, height: size })
    const svg = image(readFileSync(join(FOLDER, drawing)), 'svg+xml', size)
    await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${svg}`)
    const png = await page.screenshot({
      path: join(FOLDER, `${size}.png`),
      scale: 'css',
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    })
    drawn.push(image(png, 'png', size))
  }
  const rows = TOOLBARS.map((colour) => `<div style="background: ${colour}">${drawn.join('')}</div>`).join('')
  await page.setViewportSize({ width: 320, height: 160 * TOOLBARS.length })
  await page.setContent(
    `<style>* { margin: 0 } div { display: flex; gap: 24px; align-items: center; height: 160px; padding: 0 24px }</style>${rows}`,
  )
  await page.screenshot({ path: SHEET, scale: 'css' })
}
