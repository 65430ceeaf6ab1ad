import type { Context } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { copyText } from './copy-text.ts'

/** Mail programs cut longer links (RFC 6068 sets no limit; Windows passes about 2,000 characters on). */
const MOST = 1800

/** What a report says: questions to the reader, then what the card showed, never where it was shown. */
export const reportText = (title: string, contexts: readonly Context[], lang: Lang): string =>
  [t(lang, 'reportAsk'), '', '', t(lang, 'reportKept'), '', copyText(title, contexts, lang)].join('\n')

/** The report as a letter to `address` that the reader may finish and send. */
export function reportLink(address: string, title: string, contexts: readonly Context[], lang: Lang): string {
  const subject = encodeURIComponent(t(lang, 'reportSubject', { title }))
  let body = ''
  for (const character of reportText(title, contexts, lang).replaceAll('\n', '\r\n')) {
    const next = encodeURIComponent(character)
    if (body.length + next.length > MOST) break
    body += next
  }
  return `mailto:${address}?subject=${subject}&body=${body}`
}
