import type { Dataset } from '../facts/schema.ts'
import { decodeUtf8, encodeUtf8 } from './bytes.ts'
import { datasetText } from './delta.ts'

/** Grows when the compiled form changes, so that what an older extension compiled is compiled anew. */
export const COMPILER = 1

/** A checked dataset in the form that a cold worker opens. */
export const compile = (dataset: Dataset): Uint8Array<ArrayBuffer> => encodeUtf8(datasetText(dataset))

/** Opens what `compile` made. Throws where the bytes are damaged. */
export const openCompiled = (bytes: Uint8Array): Dataset => JSON.parse(decodeUtf8(bytes)) as Dataset
