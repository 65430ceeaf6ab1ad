import { describe, expect, it } from 'vitest'
import { expressionsIn } from './expressions.ts'

describe('expressionsIn', () => {
  it('finds literals, RegExp with a text, and those made at run time', () => {
    const code = `const a: RegExp = /a+/g\nconst b = new RegExp('b\\\\d', 'u')\nconst c = RegExp(a.source + z)\nconst d = 4 / 2 / 1`
    expect(expressionsIn(code, 'x.ts')).toEqual([
      { source: 'a+', flags: 'g', made: false },
      { source: 'b\\d', flags: 'u', made: false },
      { source: 'RegExp(a.source + z)', flags: '', made: true },
    ])
  })
  it('puts constants of the module in their place', () => {
    const code = `const A = "a|b"\nconst B = /c+/\nconst x = new RegExp(\`^(?:\${A})\${B.source}$\`, "g")\nconst y = RegExp(far)`
    expect(expressionsIn(code, 'x.ts').slice(1)).toEqual([
      { source: '^(?:a|b)c+$', flags: 'g', made: false },
      { source: 'RegExp(far)', flags: '', made: true },
    ])
  })
  it('reads JSX', () => {
    expect(expressionsIn('const x = <p>{/y/.test(z)}</p>', 'x.tsx')).toEqual([{ source: 'y', flags: '', made: false }])
  })
})
