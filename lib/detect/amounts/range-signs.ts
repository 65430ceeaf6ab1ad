const SIGNS = new Uint8Array(65536)
for (const sign of '~∼〜～˜–—−-∽') SIGNS[sign.charCodeAt(0)] = 1

/** The strokes that news pages set between the ends of a range. */
export const isRangeSign = (code: number): boolean => SIGNS[code] === 1
