/** The outline of a shape of ours; null for anything else. */
function outline(element: Element): Path2D | null {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0)
  const path = new Path2D(element.localName === 'path' ? (element.getAttribute('d') ?? '') : undefined)
  if (element.localName === 'line') {
    path.moveTo(number('x1'), number('y1'))
    path.lineTo(number('x2'), number('y2'))
  } else if (element.localName === 'circle') path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  else if (element.localName === 'rect') path.rect(number('x'), number('y'), number('width'), number('height'))
  else if (element.localName !== 'path') return null
  return path
}

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const

/**
 * Draws an SVG of ours that is on screen as it looks there, at the context's origin, `width` wide. Not through an image:
 * a page's policy (img-src) would apply to that, and a canvas that an SVG image was drawn on may not be read back.
 */
export function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement, width: number): void {
  const base = context.getTransform()
  const shown = svg.getBoundingClientRect().width || 1
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('line, path, circle, rect, text')) {
    const style = getComputedStyle(element)
    const at = element.getCTM()
    if (!at) continue
    context.setTransform(base.scale(width / shown).multiply(DOMMatrix.fromMatrix(at)))
    context.fillStyle = style.fill
    if (element.localName === 'text') {
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      context.textAlign = ANCHORS[style.textAnchor as keyof typeof ANCHORS] ?? 'left'
      context.fillText(
        element.textContent ?? '',
        Number(element.getAttribute('x') ?? 0),
        Number(element.getAttribute('y') ?? 0),
      )
      continue
    }
    const path = outline(element)
    if (path === null) continue
    if (style.fill !== 'none') context.fill(path)
    if (style.stroke === 'none') continue
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth)
    context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number))
    context.stroke(path)
    context.setLineDash([])
  }
  context.setTransform(base)
  context.textAlign = 'left'
}
