import type { Schema } from '../types'

/** A reference to a named schema of the document. */
export const schemaRef = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
