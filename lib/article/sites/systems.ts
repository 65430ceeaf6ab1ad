import type { Structure } from './site.ts'

/** Content systems that many papers share. Each also serves pages of hosts that have no row. */

/** The system with /news/articleView.html: hundreds of local and trade papers. */
export const articleView = {
  body: '#article-view-content-div',
  skip: '.ad-template, .view-copyright, .view-editors, .tag-group, .copy-txt-box, #emoji-for, #support-box, #writer_info_box02, .main-bt, .mobile-options1, .photo-layout, .view-sns, .relation, .auto-article',
  title: '.article-head-title, h1.heading, h3.heading, .titles',
} as const satisfies Structure
export const articleViewPaths = ['/news/articleView.html']

/** The system with /news/article.html?no= and its text in #news_body_area. */
export const newsBodyArea = {
  body: '#news_body_area',
  skip: '.all_article_list, .align-center, ins, .h30',
  title: '.arv_001 h2, .arvh1, h2.title',
} as const satisfies Structure
export const newsBodyAreaPaths = ['/news/article.html']

/** The system with view.php?ud= and columns named vcon. */
export const vcon = {
  body: '.detailCont, #articleBody',
  skip: '.article_con_img, .mimg, .vcon_stit01, [class*="pcviewad"], [class*="pctnsad"], [class*="_ad0"]',
} as const satisfies Structure
export const vconPaths = ['/view.php', '/html/view.php', '/article/*']

/** The system with newsview.php?ncode= and its text in #viewConts. */
export const viewConts = {
  body: '#viewConts',
  skip: '.__se_tbl, #hwpEditorBoardContent, .clear, p.copyright',
} as const satisfies Structure
export const viewContsPaths = ['/news/newsview.php', '/news/view/*']

/** The boards of public bodies and universities with /bbs/…/artclView.do. */
export const articleBoard = {
  body: '.artclView',
  title: '.artclViewTitle',
  date: '.artclViewHead .right dl dd',
} as const satisfies Structure
export const articleBoardPaths = ['/bbs/*/artclView.do']

export const systems: readonly Structure[] = [articleView, newsBodyArea, viewConts, articleBoard]
