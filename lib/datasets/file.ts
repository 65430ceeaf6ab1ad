import type { Dataset } from '../facts/schema.ts'
import { decodeUtf8 } from './bytes.ts'

/** How a dataset is written, by `dataset build` and by a delta's result alike. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset)}\n`

/** A file that was checked before it was stored. Throws where it is damaged. */
export const openFile = (bytes: Uint8Array): Dataset => JSON.parse(decodeUtf8(bytes)) as Dataset
