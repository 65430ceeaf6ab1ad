import type { Site } from './site.ts'
import { articleBoard, articleBoardPaths } from './systems.ts'

/** Government and parliament: policy briefing, assembly television, press releases of ministries. */
export const state: readonly Site[] = [
  {
    host: 'www.korea.kr',
    paths: ['/news/*View.do', '/briefing/*View.do'],
    body: '#viewCont, .view_cont',
    skip: '.remark, .imgcaption, .filedown',
    title: '.article_head h1',
    date: '.article_head .info span',
    seen: 'kona',
  },
  {
    host: 'www.natv.go.kr',
    paths: ['/natv/news/*'],
    body: '.detail_wrap .detail_cont',
    title: '.detail_wrap .tit',
    date: '.detail_wrap .date',
    seen: 'kona',
  },
  {
    host: 'www.molit.go.kr',
    paths: ['/USR/NEWS/*/dtl.jsp'],
    body: '.bd_view_cont',
    date: '.bd_view_ul_info',
    seen: 'molitCheck',
  },
  {
    host: 'www.mcst.go.kr',
    paths: ['/kor/s_notice/press/pressView.jsp'],
    body: '.view_con',
    title: '.view_title',
    seen: 'mcstCheck',
  },
  { host: 'www.moj.go.kr', paths: articleBoardPaths, ...articleBoard, seen: 'boardCheck' },
  { host: 'www.immigration.go.kr', paths: articleBoardPaths, ...articleBoard, seen: 'boardCheck' },
  { host: 'www.mafra.go.kr', paths: articleBoardPaths, ...articleBoard, seen: 'boardCheck' },
]
