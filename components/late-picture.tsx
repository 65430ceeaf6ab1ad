import { useEffect, useState } from 'preact/hooks'
import type { Picture } from '../lib/derive/context.ts'
import type { Lang } from '../lib/wording/lang.ts'

type View = typeof import('./picture.tsx').PictureView
let loaded: View | null = null

/** The picture, whose drawing code (d3's, half of a page's script) comes only when the first one is shown. */
export function LatePicture(props: { picture: Picture; lang: Lang }) {
  const [View, setView] = useState<View | null>(() => loaded)
  useEffect(() => {
    if (View) return
    void import('./picture.tsx').then(({ PictureView }) => {
      loaded = PictureView
      setView(() => PictureView)
    })
  }, [View])
  return View && <View {...props} />
}
