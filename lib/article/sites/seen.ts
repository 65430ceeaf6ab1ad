/** Where structures were seen: public repositories, by path; the date is that of the page or of the last change there. */
export const seen = {
  /** Pages as they were served, saved by a crawler's author to write selectors by. */
  saved: { where: 'moelee835/News_summary_letter_for_developers: article_html/', on: '2026-03-12' },
  fundus: { where: 'flairNLP/fundus: tests/resources/parser/test_data/kr/', on: '2026-07-12' },
  kona: { where: 'Party4Bread/KoNaCrawler: src/konacrawler/modules/', on: '2023-05-18' },
  filters: { where: 'List-KR/List-KR: filterslists/adblocking/', on: '2026-08-22' },
  /** Selector tables in files whose repository the index of public code does not name. */
  copyCheck: { where: 'public code: core_utils.py, selector_map (browser named there: Chrome 135)', on: '2025-04-01' },
  extension: {
    where: 'public code: SITE_SELECTORS of a browser extension ("not measured yet", it says)',
    on: '2026-01-01',
  },
  nateCheck: { where: 'public code: extraction rules, "checked: 20260412n15179"', on: '2026-04-12' },
  naverCheck: { where: 'public code: getArticleInfo, ._ARTICLE_DATE_TIME and #dic_area', on: '2025-06-01' },
  molitCheck: { where: 'public code: a test with the tags of a notice of the ministry as served', on: '2026-07-09' },
  mcstCheck: { where: 'public code: a script that reads view_title and view_con of a press release', on: '2026-04-01' },
  boardCheck: { where: 'public code: crawlers of moj.go.kr and of universities (div.artclView)', on: '2026-01-01' },
} as const

export type Seen = keyof typeof seen
