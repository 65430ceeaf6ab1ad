import type { Corpus } from './example.ts'

export const nameRows: Corpus = {
  title: 'later names, successors and restated figures',
  looksAt: 'names',
  rows: [
    {
      why: 'the ministry before its reorganisation',
      publishedAt: '2025-08-29',
      text: "산업통상자원부는 'AX 스프린트 300'에 9000억원을 투자한다.",
      links: [['9000억원', 'ax-sprint']],
      expect: [['산업통상자원부', 'agency-change', null]],
    },
    {
      why: 'two agencies that changed',
      publishedAt: '2025-04-13',
      text: '과기정통부와 통계청은 기재부에 예산을 냈다.',
      links: [],
      expect: [
        ['통계청', 'agency-change', null],
        ['기재부', 'agency-change', null],
      ],
    },
    {
      why: 'a former programme name',
      publishedAt: '2025-04-18',
      text: '월드베스트 LLM 프로젝트가 시작된다.',
      links: [],
      expect: [['월드베스트 LLM', 'renamed', null]],
    },
    {
      why: 'its later name',
      publishedAt: '2025-08-29',
      text: '독자 AI 파운데이션 모델 사업에 올해 1936억원이 투입된다.',
      links: [['1936억원', 'llm']],
      expect: [],
    },
    {
      why: 'the new ministry’s name',
      publishedAt: '2025-10-15',
      text: '산업통상부는 AX-Sprint 300에 내년 9000억원을 쓴다.',
      links: [['9000억원', 'ax-sprint']],
      expect: [],
    },
    {
      why: 'a plan restated since',
      publishedAt: '2025-01-10',
      text: '차세대발사체 개발이 올해도 이어진다.',
      links: [],
      expect: [['차세대발사체 개발', 'superseded', 2292100000000]],
    },
    {
      why: 'an amount restated since',
      publishedAt: '2025-01-10',
      text: '차세대 발사체 개발 사업에는 2032년까지 10년간 2조132억원이 들어간다.',
      links: [['2조132억원', 'launcher']],
      expect: [
        ['차세대 발사체 개발', 'superseded', 2292100000000],
        ['2조132억원', 'superseded', 2292100000000],
      ],
    },
    {
      why: 'of a chain of statements, the one that stood on the day',
      publishedAt: '2026-01-10',
      text: '국가AI컴퓨팅센터 공모가 끝났다.',
      links: [],
      expect: [],
    },
    {
      why: 'before the chain’s next statement',
      publishedAt: '2025-09-20',
      text: '국가AI컴퓨팅센터 공모가 다시 열렸다.',
      links: [],
      expect: [['국가AI컴퓨팅센터', 'superseded', 2500000000000]],
    },
    {
      why: 'another country’s thing of the same name',
      publishedAt: '2024-02-18',
      text: '일본의 차세대발사체가 궤도에 올랐다. 차세대발사체는 두 번째 시도 끝에 성공했다.',
      links: [],
      expect: [],
    },
    {
      why: 'a short form of the later name',
      publishedAt: '2026-01-15',
      text: '독파모 2차 평가가 여름에 열린다.',
      links: [],
      expect: [],
    },
  ],
}
