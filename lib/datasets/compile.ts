import { wholeBytes } from '../facts/index/bytes.ts'
import { compileIndex } from '../facts/index/compile.ts'
import { openPart, type Part } from '../facts/index/part.ts'
import type { Dataset } from '../facts/schema.ts'

/** A checked dataset in the form that a cold worker opens without parsing. */
export const compile = (dataset: Dataset): Uint8Array<ArrayBuffer> => compileIndex(dataset)

/** Opens what `compile` made. Throws where the bytes are damaged. */
export const openBytes = (bytes: Uint8Array): Part => openPart(wholeBytes(bytes))
