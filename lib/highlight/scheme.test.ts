import { describe, expect, it } from 'vitest'
import { channels, schemeOf } from './scheme.ts'

const CLEAR = 'rgba(0, 0, 0, 0)'

describe('schemeOf', () => {
  it.each([
    ['dark text on nothing', 'rgb(34, 34, 34)', [CLEAR], 'light'],
    ['light text, dark page', 'rgb(230, 230, 230)', [CLEAR, 'rgb(20, 20, 22)'], 'dark'],
    [
      'light text on a tinted box that hardly covers',
      'rgb(230, 230, 230)',
      ['rgba(255, 255, 255, 0.1)', 'rgb(0, 0, 0)'],
      'dark',
    ],
    ['grey text on darker grey', 'rgb(150, 150, 150)', ['rgb(60, 60, 60)'], 'dark'],
    ['dark text on a white box of a dark page', 'rgb(0, 0, 0)', ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], 'light'],
    ['no difference', 'rgb(0, 0, 0)', ['rgb(0, 0, 0)'], null],
    ['a notation that is not read', 'color(display-p3 1 1 1)', [CLEAR], null],
  ] as const)('%s', (_, text, backgrounds, scheme) => {
    expect(schemeOf(text, backgrounds)).toBe(scheme)
  })
})

it('reads channels with and without alpha', () => {
  expect(channels('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5])
  expect(channels('rgb(1 2 3)')).toEqual([1, 2, 3, 1])
  expect(channels('transparent')).toBe(null)
})
