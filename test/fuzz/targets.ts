import './browser.ts'
import type { Target } from './target.ts'
import { dataset } from './targets/dataset.ts'
import { deltaTarget } from './targets/delta.ts'
import { detection } from './targets/detection.ts'
import { html } from './targets/html.ts'
import { manifestTarget } from './targets/manifest.ts'
import { messages } from './targets/messages.ts'
import { openfiscal } from './targets/openfiscal.ts'
import { settingsTarget } from './targets/settings.ts'
import { tablesTarget } from './targets/tables.ts'

export const targets: readonly Target[] = [
  ...[detection, dataset, tablesTarget, manifestTarget, deltaTarget],
  ...[messages, html, settingsTarget, openfiscal],
]
