import { expect, test } from '../../support/chromium.ts'

test('a page can ask for no file of the extension', async ({ context, worker, extension, site }) => {
  const manifest = await worker.evaluate(() =>
    (globalThis as unknown as { chrome: { runtime: { getManifest(): object } } }).chrome.runtime.getManifest(),
  )
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
  const page = await context.newPage()
  await page.goto(site('story'))
  const fetched = await page.evaluate(
    (files) =>
      Promise.all(
        files.map((file) =>
          fetch(file)
            .then(() => file)
            .catch(() => null),
        ),
      ),
    ['icon/16.png', 'reader.js', 'card.js', 'popup.html', 'manifest.json'].map((file) => `${extension}/${file}`),
  )
  expect(fetched.filter(Boolean)).toEqual([])
})

for (const name of ['popup', 'options', 'welcome', 'sidepanel'])
  test(`${name}: no code but the package's, and no text becomes a script`, async ({ context, extension }) => {
    const page = await context.newPage()
    await page.goto(`${extension}/${name}.html`)
    const outcome = await page.evaluate(async () => {
      // the debugger's own call may evaluate text whatever the policy says; what comes after a timer may not
      await new Promise((resolve) => setTimeout(resolve))
      const refused = (attempt: () => unknown) => {
        try {
          attempt()
          return 'done'
        } catch (error) {
          return error instanceof Error ? error.name : 'other'
        }
      }
      const script = document.createElement('script')
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown }
      }
      return {
        eval: refused(() => Reflect.construct(Function, ['return 1'])),
        markup: refused(() => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')),
        address: refused(() => Reflect.set(script, 'src', '/examine.js')),
        policy: refused(() => trustedTypes.createPolicy('another', {})),
      }
    })
    expect(outcome).toEqual({ eval: 'EvalError', markup: 'TypeError', address: 'TypeError', policy: 'TypeError' })
  })
