import { describe, expect, it } from 'vitest'
import { speaksOfMoney } from './cheap.ts'
import { isPrivatePage } from './sensitive.ts'
import { hostsOf } from './sites/site.ts'
import { sites } from './sites/sites.ts'

const page = (field: string | null = null, editable = false) =>
  ({
    designMode: 'off',
    body: { isContentEditable: editable },
    querySelector: (selector: string) => (field && selector.includes(field) ? {} : null),
  }) as unknown as Document

describe('isPrivatePage', () => {
  it.each([
    'mail.google.com',
    'mail.naver.com',
    'webmail.example.kr',
    'docs.google.com',
    'drive.google.com',
    'www.notion.so',
    'obank.kbstar.com',
    'banking.nonghyup.com',
    'www.examplebank.com',
    'pay.naver.com',
    'www.hometax.go.kr',
    'accounts.kakao.com',
  ])('%s is private', (host) => {
    expect(isPrivatePage(page(), host)).toBe(true)
  })
  it('no listed host is named like one', () => {
    expect(sites.flatMap(hostsOf).filter((host) => isPrivatePage(page(), host))).toEqual([])
  })
  it('sees fields for passwords and cards, and pages that are written in', () => {
    expect(isPrivatePage(page(), 'blog.example.org')).toBe(false)
    expect(isPrivatePage(page('password'), 'blog.example.org')).toBe(true)
    expect(isPrivatePage(page('cc-'), 'blog.example.org')).toBe(true)
    expect(isPrivatePage(page(null, true), 'blog.example.org')).toBe(true)
  })
})

describe('speaksOfMoney', () => {
  const prose =
    '정부는 내년 도로 정비 사업을 크게 늘리기로 하고 세부 계획을 다음 달 내놓는다고 밝혔다. 국회는 심사를 십이월까지 마칠 예정이며 지방자치단체도 힘을 보태기로 했다고 전했다. '
  it.each([
    [`${prose}모두 200억원이다.`, true],
    [`${prose}수십억이 든다.`, true],
    [prose, false],
    ['예산 200억원', false],
    ['The budget is 200 billion won. '.repeat(20), false],
  ])('%s', (text, does) => {
    expect(speaksOfMoney(text)).toBe(does)
  })
})
