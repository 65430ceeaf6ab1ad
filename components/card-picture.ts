import type { Context } from '../lib/derive/context.ts'
import { t } from '../lib/wording/interface.ts'
import type { Lang } from '../lib/wording/lang.ts'
import { arrange } from './card-view.ts'
import { drawSvg } from './draw-svg.ts'

/** CSS px of the picture; drawn at twice that. */
const WIDTH = 600
const PAD = 36
const SCALE = 2

interface Line {
  readonly text: string
  readonly size: number
  readonly weight: number
  readonly colour: string
  readonly indent: number
  readonly gap: number
}

/** Breaks at blanks, as the card does (word-break: keep-all); a word too long for the line is broken where it must. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const character of word) {
      if (line !== '' && measure(line + character) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The card as a PNG, drawn here and sent nowhere. `shown`: the card's body on screen, whose look it takes. */
export async function cardPicture(
  shown: HTMLElement,
  title: string,
  contexts: readonly Context[],
  lang: Lang,
): Promise<Blob> {
  const colour = (name: string) => {
    const probe = document.createElement('i')
    probe.style.color = `var(${name})`
    shown.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }
  const [ink, faint, paper, accent] = ['--ink', '--faint', '--paper', '--accent'].map(colour) as [
    string,
    string,
    string,
    string,
  ]
  const { lead, lines, since, sources, caveats } = arrange(contexts)
  const small = { size: 13, weight: 400, colour: faint, indent: 0, gap: 6 }
  const plain = { size: 16, weight: 400, colour: ink, indent: 16, gap: 8 }
  const above: Line[] = [
    { ...small, size: 15, text: title },
    { text: lead?.sentence ?? '', size: 22, weight: 600, colour: ink, indent: 0, gap: 12 },
    { ...small, text: lead?.formula ?? '' },
  ]
  const below: Line[] = [
    ...lines.map(({ sentence }) => ({ ...plain, text: sentence })),
    ...since.map(({ sentence }) => ({ ...plain, text: `${t(lang, 'since')}: ${sentence}` })),
    { ...small, text: caveats.join(' '), gap: 12 },
    ...sources.map(({ publisher, title: of, published }) => ({
      ...small,
      text: [publisher, of, published].filter(Boolean).join(', '),
    })),
    { ...small, text: t(lang, 'name'), weight: 600, colour: accent, gap: 16 },
  ]
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  const family = getComputedStyle(shown).fontFamily
  const write = (texts: readonly Line[], top: number, drawn: boolean): number => {
    let y = top
    for (const { text, size, weight, colour: fill, indent, gap } of texts) {
      if (text === '') continue
      y += gap
      context.font = `${weight} ${size}px ${family}`
      context.fillStyle = fill
      for (const part of wrap(text, WIDTH - 2 * PAD - indent, (words) => context.measureText(words).width)) {
        y += size * 1.45
        if (drawn) context.fillText(part, PAD + indent, y - size * 0.35)
      }
    }
    return y
  }
  const svg = lead?.picture ? shown.querySelector<SVGSVGElement>('svg.picture') : null
  const box = svg?.viewBox.baseVal
  const height = svg && box ? 20 + ((WIDTH - 2 * PAD) * box.height) / box.width : 0
  canvas.width = WIDTH * SCALE
  canvas.height = Math.ceil(write(below, write(above, PAD, false) + height, false) + PAD) * SCALE
  context.scale(SCALE, SCALE)
  context.fillStyle = paper
  context.fillRect(0, 0, WIDTH, canvas.height / SCALE)
  const y = write(above, PAD, true)
  if (svg) {
    context.save()
    context.translate(PAD, y + 16)
    drawSvg(context, svg, WIDTH - 2 * PAD)
    context.restore()
  }
  write(below, y + height, true)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
  )
}

/** Hands a file to the browser's downloads, under a name that any file system takes. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name.replace(/[^\p{L}\p{N} .-]/gu, '').slice(0, 80)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
