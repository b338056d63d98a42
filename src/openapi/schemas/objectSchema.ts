import type { Schema } from '../types'

export type ObjectParts = {
  readonly title?: string
  readonly description?: string
  readonly properties: Readonly<Record<string, Schema>>
  /** Names of the properties that every answer has; all of them when left out. */
  readonly required?: readonly string[]
}

/** A closed object: a member that is not described here is a mistake, of the server or of the description. */
export const objectSchema = ({ title, description, properties, required }: ObjectParts): Schema => {
  const always = required ?? Object.keys(properties)
  return {
    type: 'object',
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    additionalProperties: false,
    ...(always.length > 0 && { required: [...always] }),
    properties: { ...properties },
  }
}
