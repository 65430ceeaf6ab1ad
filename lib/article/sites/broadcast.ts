import type { Site } from './site.ts'

/** Broadcasters, IT press, papers of the regions, and the state's own news. */
export const broadcast: readonly Site[] = [
  {
    host: 'news.kbs.co.kr',
    paths: ['/news/pc/view/view.do', '/news/view.do', '/news/mobile/view/view.do'],
    body: '#cont_newstext',
    skip: '.detail-visual',
    date: '.input-date',
    seen: 'saved',
  },
  {
    host: 'news.sbs.co.kr',
    paths: ['/news/endPage.do'],
    body: '.text_area',
    skip: '.w_artcle_conimg, .article_image, .scout_wrap',
    seen: 'saved',
  },
  {
    host: 'imnews.imbc.com',
    paths: ['/*/article/*', '/news/*'],
    body: '.news_txt',
    skip: '.news_img, .caption',
    seen: 'copyCheck',
  },
  { host: 'www.ytn.co.kr', paths: ['/_ln/*'], body: '#CmAdContent', skip: '.ad, .news_img', seen: 'saved' },
  {
    host: 'news.tvchosun.com',
    paths: ['/site/data/html_dir/*'],
    body: '.item-main .contents',
    skip: '.img-box, .description, .copyrights',
    seen: 'saved',
  },
  { host: 'www.mbn.co.kr', paths: ['/news/*'], body: '#newsViewArea', skip: 'table, .ad', seen: 'kona' },
  { host: 'www.yonhapnewstv.co.kr', paths: ['/news/*'], body: '#articleBody', skip: '.caption', seen: 'kona' },
  {
    host: 'www.wowtv.co.kr',
    paths: ['/NewsCenter/News/Read'],
    body: '#divNewsContent',
    skip: '.ad, .news-img',
    seen: 'saved',
  },
]

export const technology: readonly Site[] = [
  {
    host: 'www.etnews.com',
    paths: ['/20*'],
    body: '#articleBody',
    skip: '.article_image, .related_wrap, .footer_btnwrap',
    seen: 'saved',
  },
  {
    host: 'zdnet.co.kr',
    paths: ['/view/'],
    body: '#articleBody',
    skip: '.view_ad, [class^="view_cont_img"]',
    seen: 'saved',
  },
  {
    host: 'www.ddaily.co.kr',
    paths: ['/page/view/*'],
    body: '.article_view .article_content',
    skip: '.view_img',
    seen: 'saved',
  },
  {
    host: 'www.inews24.com',
    paths: ['/view/*'],
    body: '#articleBody',
    skip: 'ad, .related, .namecard, .topnews, address, [id^="div-gpt-ad"], .blank ~ div',
    seen: 'saved',
  },
  {
    host: 'www.medicaltimes.com',
    paths: ['/Main/News/NewsView.html', '/Users/News/NewsView.html'],
    body: '.view_cont',
    date: '.viewTit_wrap .date',
    seen: 'saved',
  },
]

export const regions: readonly Site[] = [
  {
    host: 'www.busan.com',
    paths: ['/view/*/view.php'],
    body: '.article_view .article_content',
    skip: '.subtitle, .img_box, .wcms_ad, .h20, .h20 ~ div',
    seen: 'saved',
  },
  {
    host: 'www.kookje.co.kr',
    paths: ['/news2011/asp/newsbody.asp'],
    body: '#news_textArea .news_article, #news_textArea',
    skip: '.caption, table',
    seen: 'kona',
  },
  {
    host: 'www.imaeil.com',
    paths: ['/page/view/*'],
    body: '#articlebody',
    skip: '.article_photo, .ad',
    seen: 'copyCheck',
  },
  {
    host: 'www.kyeongin.com',
    paths: ['/article/*', '/main/view.php'],
    body: '#article-body',
    skip: '.caption, .ad',
    seen: 'copyCheck',
  },
  {
    host: 'www.kwnews.co.kr',
    paths: ['/page/view/*'],
    body: '#articlebody',
    skip: '.article_photo, .ad',
    seen: 'kona',
  },
  { host: 'www.yeongnam.com', paths: ['/web/view.php'], body: '.article-news-body', skip: 'table', seen: 'kona' },
  { host: 'www.joongdo.co.kr', paths: ['/web/view.php'], body: '#font', skip: 'table, .ad', seen: 'kona' },
]
