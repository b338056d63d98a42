import type { Json, JsonObject } from '../../model/types'
import type { Schema } from '../types'
import { headerRefs } from './headers'

export type JsonResponseParts = {
  readonly description: string
  readonly schema: Schema
  readonly example: Json
  readonly headers: readonly string[]
}

export const jsonResponse = ({ description, schema, example, headers }: JsonResponseParts): JsonObject => ({
  description,
  headers: headerRefs(headers),
  content: { 'application/json': { schema, example } },
})

/** A use of a response of `components.responses`. */
export const responseRef = (name: string): JsonObject => ({ $ref: `#/components/responses/${name}` })
