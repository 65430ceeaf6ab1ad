import type { Context } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { copyText } from './copy-text.ts'

/** Mail programs cut longer links (RFC 6068 sets no limit; Windows passes about 2,000 characters on). */
const MOST = 1800
const ADDRESS = 'maekrak@example.org'

/** A letter that the reader may finish and send: what the card showed, never where it was shown. */
export function reportLink(title: string, contexts: readonly Context[], lang: Lang): string {
  const subject = encodeURIComponent(t(lang, 'reportSubject', { title }))
  const shown = [t(lang, 'reportAsk'), '', '', t(lang, 'reportKept'), '', copyText(title, contexts, lang)].join('\r\n')
  let body = ''
  for (const character of shown) {
    const next = encodeURIComponent(character)
    if (body.length + next.length > MOST) break
    body += next
  }
  return `mailto:${ADDRESS}?subject=${subject}&body=${body}`
}
