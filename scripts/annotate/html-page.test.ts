import { expect, it } from 'vitest'
import { htmlPage } from './html-page.ts'

/** Head and body as a browser's parser makes them (HTML standard, 13.2.6.4). */
it.each([
  [
    'as it is written',
    '<html><head><title>t</title></head><body><p>a</p></body></html>',
    '<title>t</title>',
    '<p>a</p>',
  ],
  ['without tags of its own', '<p>a</p>', '', '<p>a</p>'],
  ['a body that no tag opens', '<html><head><title>t</title></head><p>a</p></html>', '<title>t</title>', '<p>a</p>'],
  ['a head that no tag closes', '<html><head><title>t</title><p>a</p></html>', '<title>t</title>', '<p>a</p>'],
  ['a head that text ends', '<html><head>a<meta name="x"></head></html>', '', 'a<meta name="x">'],
  ['neither', '<html><p>a</p></html>', '', '<p>a</p>'],
  [
    'more behind the body',
    '<html><head></head><body><p>a</p></body><p>b</p></html><p>c</p>',
    '',
    '<p>a</p><p>b</p><p>c</p>',
  ],
  ['nothing', '', '', ''],
])('%s', (_, html, head, body) => {
  const page = htmlPage(html)
  expect([...page.documentElement.children].map(({ tagName }) => tagName)).toEqual(['HEAD', 'BODY'])
  expect([page.head.innerHTML, page.body.innerHTML]).toEqual([head, body])
})

it('has a body where all is a comment', () => {
  const page = htmlPage('<!--<html><body>a</body></html>')
  expect(page.body.children).toHaveLength(0)
  expect(page.body.textContent).toBe('')
})

it('keeps the body’s own attributes', () => {
  const page = htmlPage('<html><p>a</p><body class="news"><p>b</p></body></html>')
  expect(page.body.className).toBe('news')
  expect(page.body.textContent).toBe('ab')
})
