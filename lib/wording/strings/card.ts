/** What the card says beside its contexts. */
export const ko = {
  share: '복사·저장·알리기',
  copyCitation: '인용으로 복사',
  copyMarkdown: '마크다운으로 복사',
  savePicture: '그림으로 저장',
  saved: '그림을 저장했습니다',
  saveFailed: '그림을 저장하지 못했습니다',
  report: '틀린 곳 알리기 (메일)',
  reportCopy: '틀린 곳 알릴 글 복사',
  reportSubject: '맥락: 틀린 곳 알림 – {title}',
  reportAsk: '무엇이 틀렸는지, 어디에서 확인할 수 있는지 적어 주세요.',
  reportKept: '아래는 카드에 보인 내용입니다. 기사 주소는 넣지 않았습니다.',
  caveats: '주의',
  workingSources: '출처',
} as const

export const en: Record<keyof typeof ko, string> = {
  share: 'Copy, save, report',
  copyCitation: 'Copy as citation',
  copyMarkdown: 'Copy as Markdown',
  savePicture: 'Save as picture',
  saved: 'Picture saved',
  saveFailed: 'Could not save the picture',
  report: 'Report a mistake (mail)',
  reportCopy: 'Copy a report of a mistake',
  reportSubject: 'Maekrak: a mistake – {title}',
  reportAsk: 'Please say what is wrong, and where it can be checked.',
  reportKept: 'Below is what the card showed. The address of the article is not included.',
  caveats: 'Note',
  workingSources: 'Sources',
}
