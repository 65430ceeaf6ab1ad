/** Where a news host keeps its articles. Adding a site is adding a row (and a fixture in test/pages if its structure is new). */
export interface Site {
  readonly host: string
  /** What an article's path looks like; other pages of the host are left alone. */
  readonly path: RegExp
  /** The element that holds the running text, without headline and related links. */
  readonly body: string
  /** Elements inside the body that are no running text. */
  readonly skip?: string
  /** The element with the date of publication, where the page's metadata does not say it. */
  readonly date?: string
}

export const sites: readonly Site[] = [
  { host: 'v.daum.net', path: /^\/v\/\d/, body: '.article_view', date: '.info_view .num_date' },
  {
    host: 'n.news.naver.com',
    path: /\/article\//,
    body: '#dic_area, #newsct_article',
    skip: '.img_desc, .end_photo_org',
    date: '.media_end_head_info_datestamp_time',
  },
  { host: 'www.yna.co.kr', path: /^\/view\//, body: 'article.story-news, .story-news', skip: '.txt-copyright' },
  { host: 'www.hani.co.kr', path: /\/\d{5,}\.html/, body: '.article-text, [class*="ArticleDetail"]' },
  { host: 'www.khan.co.kr', path: /\/article\//, body: '#articleBody' },
  { host: 'www.donga.com', path: /^\/news\//, body: '.news_view, #article_txt' },
  { host: 'www.chosun.com', path: /\/\d{4}\/\d{2}\/\d{2}\//, body: '.article-body' },
  { host: 'www.joongang.co.kr', path: /^\/article\//, body: '#article_body' },
  { host: 'www.hankyung.com', path: /\/article\//, body: '#articletxt' },
  { host: 'www.mk.co.kr', path: /\/news\//, body: '.news_cnt_detail_wrap' },
  { host: 'www.sedaily.com', path: /^\/NewsView\//i, body: '.article_view' },
  { host: 'www.edaily.co.kr', path: /^\/News\/Read/i, body: '.news_body' },
  { host: 'www.mt.co.kr', path: /\/\d{8,}/, body: '#textBody' },
  { host: 'www.seoul.co.kr', path: /^\/news\//, body: '.viewContent, #articleContent' },
  { host: 'www.segye.com', path: /^\/newsView\//i, body: '#article_txt' },
  { host: 'www.kmib.co.kr', path: /^\/article\//, body: '#articleBody' },
  { host: 'www.hankookilbo.com', path: /^\/News\/Read\//i, body: '.article-body, .col-main' },
  { host: 'www.etnews.com', path: /^\/\d{8,}/, body: '#articleBody' },
  { host: 'news.kbs.co.kr', path: /\/view/, body: '#cont_newstext' },
  { host: 'news.sbs.co.kr', path: /\/news\//, body: '.text_area' },
  { host: 'imnews.imbc.com', path: /\/article\//, body: '.news_txt' },
  { host: 'www.nocutnews.co.kr', path: /^\/news\//, body: '#pnlContent' },
  { host: 'www.newsis.com', path: /^\/view\//, body: '.viewer article' },
  { host: 'www.korea.kr', path: /View\.do/, body: '.view_cont' },
]

/** Bodies that many hosts share; used with article markup where a host has no row or has changed its page. */
export const commonBodies = '[itemprop="articleBody"], .article_view, #articleBody, #article_body, .article-body'
