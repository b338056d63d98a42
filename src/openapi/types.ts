import type { ContentModel, JsonObject } from '../model/types'

/** A JSON Schema 2020-12 as plain data, or a `$ref` to one. */
export type Schema = JsonObject

/** One entry of the error catalogue, as far as its description needs it. */
export type ProblemDescription = {
  readonly status: number
  readonly title: string
  /** What makes it happen and what to do, in a sentence or two. */
  readonly description: string
}

/** The error catalogue: stable code → what it means. */
export type ProblemCatalogue = Readonly<Record<string, ProblemDescription>>

/** The licence of the content, as every answer states it in `meta.licence`. */
export type ContentLicence = { readonly name: string; readonly url: string; readonly attribution: string }

export type OpenApiOptions = {
  readonly model: ContentModel
  /** Version of the API's description, shown as `info.version`. */
  readonly version: string
  readonly problems: ProblemCatalogue
  readonly licence: ContentLicence
  /**
   * Documents to show as examples, by type, without what follows from the type (slug, instants). Of a type without
   * one the example is made from its schema.
   *
   * @default none
   */
  readonly examples?: Readonly<Record<string, JsonObject>>
}

/** An OpenAPI 3.1 document as plain JSON, ready for `JSON.stringify`. */
export type OpenApiDocument = {
  openapi: string
  info: JsonObject
  servers: JsonObject[]
  security: JsonObject[]
  tags: JsonObject[]
  paths: Record<string, JsonObject>
  components: {
    schemas: Record<string, Schema>
    parameters: Record<string, JsonObject>
    headers: Record<string, JsonObject>
    responses: Record<string, JsonObject>
    securitySchemes: Record<string, JsonObject>
  }
}
