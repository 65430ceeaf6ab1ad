import { annotate } from '../../../lib/annotate/annotate.ts'

/** The second part of the bench's worker, as the extension's has one (lib/extension/annotator.ts). */
globalThis.benchAnnotate = annotate
