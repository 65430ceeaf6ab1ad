import type { Seen } from './seen.ts'
import type { Site } from './site.ts'
import {
  articleView,
  articleViewPaths,
  newsBodyArea,
  newsBodyAreaPaths,
  vcon,
  vconPaths,
  viewConts,
  viewContsPaths,
} from './systems.ts'

/** Seen in saved pages, March 2026. */
const articleViewSaved = `daily.hankooki.com edu.donga.com it.chosun.com news.einfomax.co.kr news.unn.net www.4th.kr www.aflnews.co.kr
  www.aitimes.com www.aitimes.kr www.apnews.kr www.asiaa.co.kr www.biotimes.co.kr www.bizwnews.com www.bloter.net
  www.bosa.co.kr www.ccdn.co.kr www.ccnnews.co.kr www.cstimes.com www.dailysecu.com www.datanet.co.kr
  www.digitalbizon.com www.digitaltoday.co.kr www.doctorstimes.com www.ebn.co.kr www.econovill.com
  www.efnews.co.kr www.enewstoday.co.kr www.epnc.co.kr www.financialpost.co.kr www.financialreview.co.kr
  www.fntoday.co.kr www.fortunekorea.co.kr www.ftoday.co.kr www.getnews.co.kr www.gnmaeil.com www.gokorea.kr
  www.gukjenews.com www.hansbiz.co.kr www.hellodd.com www.hitnews.co.kr www.insightkorea.co.kr www.irobotnews.com
  www.issuenbiz.com www.it-b.co.kr www.itbiznews.com www.itdaily.kr www.jbnews.com www.jeonmae.co.kr
  www.jnilbo.com www.joongangenews.com www.joongboo.com www.kdpress.co.kr www.klnews.co.kr www.koit.co.kr
  www.ktnews.com www.kyosu.net www.lawtimes.co.kr www.m-i.kr www.mtnews.net www.nbntv.kr www.newscj.com
  www.newsfc.co.kr www.newsian.co.kr www.newstown.co.kr www.newswell.co.kr www.newswhoplus.com www.newsworks.co.kr
  www.paxetv.com www.pinpointnews.co.kr www.ppss.kr www.pressman.kr www.public25.com www.rapportian.com
  www.rightknow.co.kr www.seoulwire.com www.shinailbo.co.kr www.sisacast.kr www.sisaon.co.kr www.smartbizn.com
  www.smarttimes.co.kr www.smedaily.co.kr www.techm.kr www.the-pr.co.kr www.thefirstmedia.net www.veritas-a.com
  www.wikileaks-kr.org www.ziksir.com`

/** Named by crawlers (2023, the last two 2025) as of this system. */
const articleViewListed = `news.bbsi.co.kr news.lghellovision.net weekly.chosun.com www.100ssd.co.kr www.agrinet.co.kr www.cbci.co.kr
  www.ccdailynews.com www.cctoday.co.kr www.daejonilbo.com www.dkilbo.com www.domin.co.kr www.dtnews24.com
  www.e2news.com www.electimes.com www.energydaily.co.kr www.farminsight.net www.fsnews.co.kr www.ggilbo.com
  www.gjdream.com www.gndomin.com www.goodkyung.com www.greened.kr www.gvalley.co.kr www.idaegu.co.kr
  www.idomin.com www.ilyoseoul.co.kr www.incheonilbo.com www.incheonin.com www.jejusori.net www.kado.net
  www.kdfnews.com www.kihoilbo.co.kr www.ksilbo.co.kr www.kyongbuk.co.kr www.labortoday.co.kr www.ltn.kr
  www.mediatoday.co.kr www.newscape.co.kr www.newsfreezone.co.kr www.newspost.kr www.ntoday.co.kr
  www.obsnews.co.kr www.onews.tv www.pennmike.com www.polinews.co.kr www.seoulfn.com www.sisafocus.co.kr
  www.sisajournal.com www.srtimes.kr www.straightnews.co.kr www.thekpm.com www.thelec.kr www.womennews.co.kr
  www.womentimes.co.kr`

const newsBodyAreaSaved =
  'www.bokuennews.com www.cnbnews.com www.fetv.co.kr www.hellot.net www.inthenews.co.kr www.m-economynews.com www.vegannews.co.kr'
const newsBodyAreaListed = 'www.kgnews.co.kr'
const vconSaved = 'www.beyondpost.co.kr www.fntimes.com www.g-enews.com'
const viewContsSaved = 'hbnpress.com swtvnews.com www.megaeconomy.co.kr www.siminilbo.co.kr www.socialvalue.kr'

type System = Omit<Site, 'host' | 'paths' | 'seen'>
const rows = (hosts: string, system: System, paths: readonly string[], seen: Seen): Site[] =>
  hosts.split(/\s+/).map((host) => ({ host, paths, ...system, seen }))

/** Papers on a shared content system. */
export const shared: readonly Site[] = [
  ...rows(articleViewSaved, articleView, articleViewPaths, 'saved'),
  ...rows(articleViewListed, articleView, articleViewPaths, 'kona'),
  ...rows(newsBodyAreaSaved, newsBodyArea, newsBodyAreaPaths, 'saved'),
  ...rows(newsBodyAreaListed, newsBodyArea, newsBodyAreaPaths, 'kona'),
  ...rows(vconSaved, vcon, vconPaths, 'saved'),
  ...rows(viewContsSaved, viewConts, viewContsPaths, 'saved'),
]
