import { z } from 'zod'

/** A schema with what it means, in Korean and English: what docs/dataset.md and the JSON Schema are made of. */
export const said = <T extends z.ZodType>(schema: T, ko: string, en: string): T =>
  schema.meta({ description: en, 'x-ko': ko })

/** One of these values, each with its meaning as [Korean, English]. */
export const oneOf = <const V extends Readonly<Record<string, readonly [string, string]>>>(values: V) =>
  z
    .enum(Object.keys(values) as (keyof V & string)[])
    .meta({ 'x-values': Object.fromEntries(Object.entries(values).map(([value, [ko, en]]) => [value, { ko, en }])) })
