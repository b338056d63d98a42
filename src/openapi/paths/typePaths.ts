import type { JsonObject, TypeModel } from '../../model/types'
import { getDocumentOperation } from './getDocumentOperation'
import { listDocumentsOperation } from './listDocumentsOperation'
import type { PathContext } from './pathContext'

/** The two addresses of a type: its list and one of its documents. */
export const typePaths = (type: TypeModel, context: PathContext): [path: string, item: JsonObject][] => [
  [`/v1/${type.type}`, { get: listDocumentsOperation(type, context) }],
  [`/v1/${type.type}/{slug}`, { get: getDocumentOperation(type, context) }],
]
