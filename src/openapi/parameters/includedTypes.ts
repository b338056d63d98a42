import type { QueryModel } from '../../delivery/queryModel'

/** The types that documents of a type can include, over one or two references, in the order of the model. */
export const includedTypes = (queryModel: QueryModel, type: string): string[] => {
  const oneHop = targets(queryModel, [type])
  const reached = new Set([...oneHop, ...targets(queryModel, oneHop)])
  return Object.keys(queryModel).filter((candidate) => reached.has(candidate))
}

const targets = (queryModel: QueryModel, types: readonly string[]): string[] =>
  types.flatMap((type) => (queryModel[type]?.references ?? []).flatMap(({ to }) => to))
