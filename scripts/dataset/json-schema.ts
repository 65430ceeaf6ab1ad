import { z } from 'zod'
import { Dataset } from '../../lib/facts/schema.ts'

/** The JSON Schema that docs/dataset.schema.json publishes, made from the zod schema. */
export const datasetSchema = () => z.toJSONSchema(Dataset, { target: 'draft-2020-12' })
