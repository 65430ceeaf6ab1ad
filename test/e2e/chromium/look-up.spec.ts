import { violations } from '../../support/axe.ts'
import { expect, test } from '../../support/chromium.ts'
import { openArticle, openBeside } from '../../support/story.ts'

test('look-up understands names, abbreviations, initial consonants, spacing, English and amounts; recent ones are kept', async ({
  context,
  extension,
}) => {
  const popup = await context.newPage()
  await popup.goto(`${extension}/popup.html`)
  const box = popup.getByRole('searchbox')
  const first = popup.getByTestId('answers').getByTestId('row').first()
  for (const [query, answer] of [
    ['정보통신산업진흥원', '정보통신산업진흥원'],
    ['NIPA', '정보통신산업진흥원'],
    ['ㅈㅂㅌㅅㅅㅇㅈㅎㅇ', '정보통신산업진흥원'],
    ['국가 AI 컴퓨팅 센터', '국가AI컴퓨팅센터'],
    ['ministry of science', '과학기술정보통신부'],
    ['3조5천억', '3조 5,000억 원'],
    ['200억 / 6년', '한 해 약 33억 3,000만 원'],
  ] as const) {
    await box.fill(query)
    await expect(first, query).toContainText(answer)
  }
  expect(await violations(popup), 'amount').toEqual([])
  await box.fill('NIPA')
  await expect(first).toContainText('정보통신산업진흥원')
  await box.press('Enter')
  await box.fill('아무것도 아닌 말')
  await expect(popup.getByText('자료에 없습니다')).toBeVisible()
  await box.fill('')
  const recent = popup.getByRole('region', { name: '최근에 찾은 말' })
  await expect(recent.getByRole('button').first()).toHaveText('NIPA')
  await popup.reload()
  await recent.getByRole('button', { name: 'NIPA' }).click()
  await expect(box).toHaveValue('NIPA')
  await box.fill('')
  await recent.getByRole('button', { name: '지우기' }).click()
  await expect(recent).toBeHidden()
  await popup.reload()
  await expect(box).toBeFocused()
  await expect(recent).toBeHidden()
})

test('the popup groups the article by programme, narrows it by what is typed, and says what is so in each state', async ({
  context,
  worker,
  site,
  extension,
}) => {
  const article = await openArticle(context, site('story'))
  const popup = await openBeside(context, worker, `${extension}/popup.html`, article)
  const group = popup.getByRole('region', { name: '국가AI컴퓨팅센터' })
  // two figures and the name, of which a later statement is known
  await expect(group.getByTestId('row')).toHaveCount(3)
  await expect(group.getByTestId('row').first()).toContainText('57%') // the strongest first
  await popup.getByRole('searchbox').fill('월드 베스트')
  await expect(group).toBeHidden()
  await expect(popup.getByTestId('row').filter({ hasText: '월드베스트 LLM' }).first()).toBeVisible()
  await popup.getByRole('searchbox').fill('')

  await popup.getByRole('checkbox').uncheck()
  await expect(popup.getByText('꺼 두었습니다')).toBeVisible()
  expect(await violations(popup), 'site off').toEqual([])
  await popup.getByRole('button', { name: '다시 켜기' }).click()
  await expect(group).toBeVisible()

  const form = await context.newPage()
  await form.goto(site('form'))
  const none = await openBeside(context, worker, `${extension}/popup.html`, form)
  await expect(none.getByText('뉴스 기사가 없습니다')).toBeVisible()
  expect(await violations(none), 'not an article').toEqual([])
  const inner = await context.newPage()
  await inner.goto('chrome://version')
  const refused = await openBeside(context, worker, `${extension}/popup.html`, inner)
  await refused.getByRole('button', { name: '이 쪽 읽기' }).click()
  await expect(refused.getByText('읽지 못하게 합니다')).toBeVisible()
  expect(await violations(refused), 'refused').toEqual([])
})
