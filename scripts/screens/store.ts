import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { growTo } from '../../test/support/launch.ts'
import { ROOT } from '../setup.mjs'
import { icons } from './icons.ts'
import type { Stage } from './stage.ts'
import { states } from './states.ts'

type Lang = 'ko' | 'en'
const FOLDER = join(ROOT, 'docs/store/pictures')
const ICON = `data:image/svg+xml;base64,${readFileSync(join(ROOT, 'public/icon/icon.svg'), 'base64')}`
const NAME = { ko: '맥락', en: 'Maekrak' } as const
/** Of the article's window: from the headline to the card's end. */
const ARTICLE = { x: 120, y: 60, width: 780, height: 700 }
const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { background: #f1eee7; color: #1e1c19; font-family: NanumSquareRound, sans-serif; word-break: keep-all }
  h1 { font-size: 40px; line-height: 1.35; font-weight: 700; letter-spacing: -0.01em }
  p { font-size: 20px; line-height: 1.6; color: #57524a; margin-top: 20px }
  .shot { border: 1px solid #d8d2c5; border-radius: 10px; box-shadow: 0 10px 40px #1e1c1926; background: #fff; max-height: 700px; object-fit: cover; object-position: top }
  .poster { width: 1280px; height: 800px; display: grid; grid-template-columns: 340px 1fr; gap: 40px; padding: 0 40px 0 56px; align-items: center; overflow: hidden }
  .shots { display: flex; gap: 24px; align-items: center; justify-content: center; height: 800px }
  .brand { display: flex; gap: 12px; align-items: center; font-size: 20px; font-weight: 700; margin-bottom: 36px }
  .tile { width: 440px; height: 280px; padding: 34px 36px; display: flex; flex-direction: column; justify-content: space-between }
  .tile .brand { margin: 0; font-size: 30px }
  .tile h1 { font-size: 28px }
  .tile u { text-decoration: underline dotted #1b5a85 4px; text-underline-offset: 8px }
  .logo { width: 300px; height: 300px; display: grid; place-items: center; background: none }
`

/** What the posters show: states of the extension, and one of them with its working and sources unfolded. */
const shown: Readonly<Record<string, (stage: Stage) => Promise<Page>>> = {
  ...states,
  async working(stage) {
    const page = await stage.open(`${stage.extension}/popup.html`, { width: 360, height: 560 })
    await page.getByRole('searchbox').fill('200억 / 6년')
    await page.getByTestId('answers').waitFor()
    for (const words of [/^(계산 과정|How it is worked out)/, /^(출처|Sources)/])
      await page.locator('summary', { hasText: words }).first().click()
    await page.waitForTimeout(150)
    await growTo(page)
    return page
  },
}

/** Posters: which states of the extension they show, and what is said beside them. */
const POSTERS: readonly { name: string; shows: readonly string[]; says: Record<Lang, readonly [string, string]> }[] = [
  {
    name: 'store-1-card',
    shows: ['card'],
    says: {
      ko: [
        '기사 속 숫자에\n맥락을',
        '밑줄이 그어진 숫자에 포인터를 얹으면, 계획과 지난해와 총액에 대어 본 값이 나옵니다.',
      ],
      en: [
        'Context for\nthe figure',
        'Rest the pointer on an underlined figure: it is measured against the plan, the year before and the total.',
      ],
    },
  },
  {
    name: 'store-2-working',
    shows: ['working'],
    says: {
      ko: [
        '계산과 출처를\n그대로',
        '모든 답에 계산 과정과 쓴 값, 출처와 기준일이 붙습니다. 확실하지 않으면 말하지 않습니다.',
      ],
      en: [
        'Formula and\nsources, always',
        'Each answer shows its formula, its inputs, where they come from and when they were true. When unsure, it says nothing.',
      ],
    },
  },
  {
    name: 'store-3-popup',
    shows: ['popup', 'look-up-amount'],
    says: {
      ko: [
        '모아 보고\n찾아보고',
        '기사의 숫자를 사업별로 모아 보고, 사업·기관·금액을 찾아봅니다. 읽은 것은 브라우저를 떠나지 않습니다.',
      ],
      en: [
        'Listed and\nlooked up',
        'The article’s figures by programme, and a look-up for names and amounts. What you read never leaves your browser.',
      ],
    },
  },
]
const TILE: Record<Lang, string> = {
  ko: '올해 <u>200억원</u>,<br>많은 걸까 적은 걸까',
  en: '<u>20 billion won</u> this year:<br>much or little?',
}

const brand = (lang: Lang, size: number) =>
  `<div class="brand"><img src="${ICON}" width="${size}" height="${size}" alt="">${NAME[lang]}</div>`

const picture = async (page: Page, html: string, file: string, width: number, height: number) => {
  await page.setViewportSize({ width, height })
  await page.setContent(`<style>${STYLE}</style>${html}`)
  await page.screenshot({ path: join(FOLDER, file), scale: 'css', omitBackground: file === 'logo.png' })
}

/** Takes docs/store/pictures in one language: posters of 1280×800, the tile of 440×280, the logo of 300×300, the icons. */
export async function storePictures(stage: Stage, lang: Lang, page: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  for (const { name, shows, says } of POSTERS) {
    const shots: string[] = []
    for (const state of shows) {
      const page = await shown[state]?.(stage)
      if (!page) throw new Error(`No state ${state}`)
      const onArticle = state === 'card'
      const png = (await page.screenshot(onArticle ? { clip: ARTICLE } : {})).toString('base64')
      const style = `width: ${onArticle ? ARTICLE.width : shows.length > 1 ? 360 : 440}px`
      shots.push(`<img class="shot" style="${style}" src="data:image/png;base64,${png}" alt="">`)
    }
    const [head, text] = says[lang]
    const words = `<div>${brand(lang, 36)}<h1>${head.replace('\n', '<br>')}</h1><p>${text}</p></div>`
    await picture(
      page,
      `<div class="poster">${words}<div class="shots">${shots.join('')}</div></div>`,
      `${name}-${lang}.png`,
      1280,
      800,
    )
  }
  await picture(page, `<div class="tile">${brand(lang, 56)}<h1>${TILE[lang]}</h1></div>`, `tile-${lang}.png`, 440, 280)
  if (lang !== 'ko') return
  const logo = `<div class="logo"><img src="${ICON}" width="300" height="300" alt=""></div>`
  await picture(page, logo, 'logo.png', 300, 300)
  await icons(page)
}
