import type { Json, JsonObject } from '../model/types'

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** No value at all: what an editor left blank, whichever way it was stored. */
export const isEmpty = (value: Json | undefined): value is undefined | null | '' | [] =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
