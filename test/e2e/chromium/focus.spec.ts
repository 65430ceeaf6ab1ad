import type { Page } from '@playwright/test'
import { expect, test } from '../../support/chromium.ts'
import { answerAlways, speak } from '../../support/fixed-answers.ts'

/** Role and name, as the accessibility tree has them, of what each Tab comes to, until it leaves the page. */
async function stops(page: Page): Promise<string[]> {
  const found: string[] = []
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    if ((await page.locator('body :focus').count()) === 0) return found
    const [first = ''] = (await page.locator(':focus').ariaSnapshot()).split('\n')
    // a fold's own line has no role that Playwright names
    found.push(first.replace(/^- (?:text: )?|:$|"/g, ''))
  }
  throw new Error('The keyboard does not come out of the page')
}

/** What each page is to be gone through by. The figures and their sentences stand as an article has them. */
const ORDER = {
  ko: {
    popup: [
      'region 이 기사에서',
      '200억원 약 60%: 200억 원을 계획을 고르게 나눈 한 해 몫과 견준 값입니다.',
      '2000억원 약 10%: 200억 원이 계획 총액에서 차지하는 몫입니다.',
      '다른 금액 (1)',
      'button 옆에 두기',
      'button 설정',
    ],
    sidepanel: [
      'region 이 기사에서',
      '200억원 약 60%: 200억 원을 계획을 고르게 나눈 한 해 몫과 견준 값입니다.',
      '2000억원 약 10%: 200억 원이 계획 총액에서 차지하는 몫입니다.',
      '자료에 적힌 기록',
      '다른 금액 (1)',
    ],
    options: [
      ...['자료', '언어', '기사 속 표시', '밝기', '사이트', '키보드', '개인정보', '설정 옮기기', '이 프로그램'].map(
        (part) => `link ${part}`,
      ),
      '출처 모두 보기 (1)',
      'button 파일 고르기',
      'button 열린재정에서 받은 파일 고르기',
      'textbox 구독 주소',
      'button 살펴보기',
      'radio 한국어 [checked]',
      'radio 점선 밑줄 [checked]',
      'radio 따라가기 [checked]',
      expect.stringMatching(/^사이트 \d+곳 모두 보기$/),
      'button 최근에 찾은 말 지우기',
      'button 설정 내려받기',
      'button 파일에서 되살리기',
      'link 처음 화면 다시 보기',
    ],
    welcome: ['200억원', '2000억원', '150억원']
      .map((figure) => `button ${figure} [pressed]`)
      .concat('button 설정 열기'),
  },
  en: {
    popup: [
      'region In this article',
      '200억원 About 60%: KRW 20 billion, against a year of the plan spread evenly.',
      '2000억원 About 10% of the planned total.',
      'Other amounts (1)',
      'button Keep beside',
      'button Options',
    ],
    sidepanel: [
      'region In this article',
      '200억원 About 60%: KRW 20 billion, against a year of the plan spread evenly.',
      '2000억원 About 10% of the planned total.',
      'What the dataset records',
      'Other amounts (1)',
    ],
    options: [
      ...[
        'Datasets',
        'Language',
        'Marks in articles',
        'Light or dark',
        'Sites',
        'Keyboard',
        'Privacy',
        'Move settings',
        'About',
      ].map((part) => `link ${part}`),
      'All sources (1)',
      'button Choose a file',
      'button Choose files from Open Fiscal Data',
      'textbox Subscribed at',
      'button Have a look',
      'radio English [checked]',
      'radio Dotted underline [checked]',
      'radio Follow [checked]',
      expect.stringMatching(/^All \d+ sites$/),
      'button Clear recent look-ups',
      'button Download settings',
      'button Restore from a file',
      'link Show the first page again',
    ],
    welcome: ['200억원', '2000억원', '150억원']
      .map((figure) => `button ${figure} [pressed]`)
      .concat('button Open the options'),
  },
} as const

for (const lang of ['ko', 'en'] as const)
  test(`the keyboard goes through each of our pages in the order in which it reads, by names: ${lang}`, async ({
    context,
    worker,
    extension,
  }) => {
    await speak(worker, lang)
    for (const [name, there] of [
      ['popup', '[data-testid=row]'],
      ['sidepanel', '.history'],
      ['options', '.dataset, [data-testid=add-dataset]'],
      ['welcome', '.beside svg'],
    ] as const) {
      const page = await context.newPage()
      await answerAlways(page, lang)
      await page.goto(`${extension}/${name}.html`)
      await page.locator(there).first().waitFor()
      if (name === 'popup' || name === 'sidepanel') await expect(page.getByRole('searchbox')).toBeFocused()
      expect(await stops(page), name).toEqual(ORDER[lang][name])
      await page.close()
    }
  })
