import { annotate, mentionsIn } from '../annotate/annotate.ts'
import { siteOf } from '../article/sites/sites.ts'
import { scaleOf } from './scale.ts'

/** The worker's second part: what reads articles and amounts, and the rules of sites. */
export const annotating = { annotate, mentionsIn, scaleOf, siteOf }
