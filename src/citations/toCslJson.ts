import type { JsonObject } from '../model/types'
import type { Work } from './toWork'

/** Works as a CSL-JSON 1.0.2 file is: an array of items, even of one. */
export const toCslJson = (works: readonly Work[]): JsonObject[] => works.map(({ item }) => item)
