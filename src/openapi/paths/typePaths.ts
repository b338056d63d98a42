import type { JsonObject, TypeModel } from '../../model/types'
import { getDocumentOperation } from './getDocumentOperation'
import { getFormOperation } from './getFormOperation'
import { listDocumentsOperation } from './listDocumentsOperation'
import type { PathContext } from './pathContext'

/** The addresses of a type: its list, one of its documents, and that in other forms. */
export const typePaths = (type: TypeModel, context: PathContext): [path: string, item: JsonObject][] => [
  [`/v1/${type.type}`, { get: listDocumentsOperation(type, context) }],
  [`/v1/${type.type}/{slug}`, { get: getDocumentOperation(type, context) }],
  [`/v1/${type.type}/{slug}.{form}`, { get: getFormOperation(type, context) }],
]
