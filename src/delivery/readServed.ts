import type { Json, JsonObject } from '../model/types'
import { isJsonObject } from './json'
import type { Ref } from './servedDocument'

/**
 * Careful reading of served values: what is not of the kind asked for counts as absent, so that a form made from a
 * document never says more than is there.
 */
export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const numberOf = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** The rows of a list of groups. */
export const rowsOf = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : []

export const groupOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

/** The texts of `[{ text }]`, which is how lists of lines are served. */
export const linesOf = (value: Json | undefined): string[] =>
  rowsOf(value).flatMap(({ text }) => textOf(text) ?? [])

export const refOf = (value: Json | undefined): Ref | undefined => {
  if (!isJsonObject(value)) return undefined
  const { type, slug, title } = value
  return typeof type === 'string' && typeof slug === 'string' && typeof title === 'string'
    ? { type, slug, title }
    : undefined
}

export const refsOf = (value: Json | undefined): Ref[] =>
  Array.isArray(value) ? value.flatMap((item) => refOf(item) ?? []) : []
