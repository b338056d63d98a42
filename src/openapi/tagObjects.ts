import type { ContentModel, JsonObject } from '../model/types'
import { copiesTag, navigationTag, searchTag, serviceTag, tagOf } from './paths/operationNames'

/** One tag for each type, one for what looks through all of them, and one for the service itself. */
export const tagObjects = ({ types }: ContentModel): JsonObject[] => [
  ...Object.values(types).map((type) => ({ name: tagOf(type), description: type.description })),
  { name: searchTag, description: 'Search over all types, and suggestions while somebody types.' },
  {
    name: navigationTag,
    description: 'The vocabularies of the content, and documents by the codes of outside registers.',
  },
  { name: copiesTag, description: 'The whole edition, for a copy of your own, and what changes in it.' },
  { name: serviceTag, description: 'The index of the API, its state and its description.' },
]
