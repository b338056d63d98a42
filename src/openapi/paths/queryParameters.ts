import type { JsonObject, TypeModel } from '../../model/types'
import { includedTypes } from '../parameters/includedTypes'
import { parameterRef } from '../parameters/sharedParameters'
import type { PathContext } from './pathContext'

/** What shapes the documents of an answer: `include`, `fields`, and `fields[type]` of each type that can be included. */
export const shapeParameters = (type: TypeModel, { model, queryModel }: PathContext): JsonObject[] => {
  const included = includedTypes(queryModel, type.type)
  return [
    ...(included.length > 0 ? [`${type.schemaName}Include`] : []),
    `${type.schemaName}Fields`,
    ...included.flatMap((name) => {
      const target = model.types[name]
      return target ? [`Included${target.schemaName}Fields`] : []
    }),
  ].map(parameterRef)
}

/** Request headers that every address of documents takes. */
export const requestHeaders = (): JsonObject[] =>
  ['AcceptLanguage', 'IfNoneMatch', 'RequestId'].map(parameterRef)
