import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeDataset } from '../../support/dataset-fixture.ts'
import { serveDatasets } from '../../support/dataset-host.ts'
import { PUBLIC, release } from '../../support/dataset-release.ts'
import { expect, ID, launchFirefox, openPage, test } from '../../support/firefox.ts'

test('what an administrator sets is subscribed without a question, and can’t be removed', async () => {
  test.setTimeout(120_000)
  const host = await serveDatasets()
  const url = await release(host, madeDataset(20, '1'))
  // Firefox reads storage.managed from a file for one user as it does from the policy for all
  const home = test.info().outputPath('home')
  const folder = join(home, '.mozilla', 'managed-storage')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${ID}.json`),
    JSON.stringify({
      name: ID,
      description: 'Datasets of a newsroom',
      type: 'storage',
      data: { datasets: [{ url, key: PUBLIC, interval: 6 }] },
    }),
  )
  const firefox = await launchFirefox({ home })
  try {
    const options = await openPage(firefox, 'options.html')
    const row = await options.waitForSelector('[data-testid=dataset-made]', { timeout: 60_000 })
    const text = await row?.evaluate((element) => element.textContent ?? '')
    expect(text).toContain('관리자가 정한 자료라 여기서 지울 수 없습니다.')
    expect(text).toContain(PUBLIC)
    expect(text).not.toContain('지우기')
  } finally {
    await firefox.close()
    host.stop()
  }
})
