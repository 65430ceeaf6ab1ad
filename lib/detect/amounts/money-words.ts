/** Words that say that a bare "200억" or "1조" near them is money. */
export const MONEY_WORDS: readonly string[] =
  '투입 투자 예산 매출 영업이익 영업손실 순이익 순손실 이익 사업비 배정 편성 지원 자산 기금 세금 세수 적자 흑자 손실 빚 부채 대출 연봉 몸값 이적료 증액 삭감 국비 도비 시비 지방비 구비 군비 출자 추경 비용 수익 시총 시가총액 상금 벌금 과징금 배상 후원 기부 보상 벌어 벌었 재산 집값 분양가 매매 매각 매입 인수 전세 보증금 펀드 수주 수출 수입 재정 지출 융자 현금 총액 조성 계약 공사비 건설비 운영비 인건비 개발비 연구비 교육비 의료비 국방비 채무 채권 국채 발행 유치 상환 납부 탈세 횡령 뇌물 사기 피해 손해 배당 자본 가격 시세 호가 실거래 낙찰 판매 거래대금 순매수 순매도 지급 수당 급여 월급 보조금 출연 확보 책정 소요 규모 들여 들인 쓴다 썼 깎 늘려 늘린 늘어 줄어 줄인 값 원을 원이 억원 조원 달러 재원 금액 모금 성금 기업가치 예탁금 예금 순자산 설정액 팔아 팔았 던졌 던진 빠져나 쏟아 쏟은 굴리 공급 운용 잔액 적립 투기 사들 증발 날린 날렸 나랏빚 경제효과 자금 체납 추징 부담 교부 조달 빼돌 챙긴 챙겨 상당 대금 빌딩 쾌척 기탁 손배 배임 돈을 돈이 헐값 웃돈 합의금 위자료 개런티 판돈 도박 유산 상속 증여 종부세 법인세 소득세 관세 적금 보험금 영업익 순익 결손 당첨금 손익 푼다 풀기 풀린 풀어 풀었 소각 이자 쏟는 나랏돈 혈세 환급 환수 차입 부과 감세 유상증자 복구비 수표 영수증 로또 위약금 건보료 선수금 자사주 주주환원 머니무브 국세 걷혔 걷힌 걷혀 걷힐 승인액 잭팟 목돈'.split(
    ' ',
  )

/** Words that speak for a bare "2조" only: with 억 they are said of people and views as well. */
export const TRILLION_WORDS: readonly string[] =
  '벌더 벌고 벌면 번다 샀다 팔아치 사업 시장 쌓인 유입 유출 달성 돌파 거래 증가 감소 모았 모은'.split(' ')

/** What 억 counts in news when it is no money, named close before or behind: people, views, years of stars. */
export const CROWD_WORDS: readonly string[] =
  '인구 국민 이용자 사용자 가입자 회원 관객 조회 구독 팔로 다운 재생 스트리밍 시청 뷰 명이 세포 은하 사람 신자 무슬림 부수 판매량 생산량 거래량 대수 광년 토큰'.split(
    ' ',
  )
