import type { TypeModel } from '../../model/types'

/** `listIntakeReferences`: from the type's address, which never changes, not from its label. */
export const listOperationId = ({ type }: TypeModel): string =>
  `list${type
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')}`

/** `getIntakeReference` */
export const getOperationId = ({ schemaName }: TypeModel): string => `get${schemaName}`

/** `getMineralForm` */
export const formOperationId = ({ schemaName }: TypeModel): string => `get${schemaName}Form`

/** Tag under which the operations of a type stand together. */
export const tagOf = ({ plural }: TypeModel): string => plural

/** Tag of the operations that are about the service itself. */
export const serviceTag = 'Service'

/** Tag of the operations by which a copy of the edition is kept. */
export const copiesTag = 'Copies'

/** Tag of the operations that look through all types. */
export const searchTag = 'Search'

/** Tag of the operations by which readers find their way: vocabularies, and codes of outside registers. */
export const navigationTag = 'Navigation'
