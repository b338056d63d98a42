import type { ContentModel, JsonObject } from '../model/types'
import { serviceTag, tagOf } from './paths/operationNames'

/** One tag for each type, and one for the service itself. */
export const tagObjects = ({ types }: ContentModel): JsonObject[] => [
  ...Object.values(types).map((type) => ({ name: tagOf(type), description: type.description })),
  { name: serviceTag, description: 'The index of the API, its state and its description.' },
]
