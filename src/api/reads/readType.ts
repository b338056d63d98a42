import type { TypeModel } from '../../model/types'
import type { ApiContext } from '../apiContext'
import { ProblemError } from '../ProblemError'

/** The type that a path names. @throws ProblemError when there is none. */
export const readType = (type = '', { model }: ApiContext): TypeModel => {
  const known = Object.hasOwn(model.types, type) ? model.types[type] : undefined
  if (known) return known
  const allowed = Object.keys(model.types)
  throw new ProblemError({
    code: 'unknown-type',
    detail: `There is no type "${type}". The types are ${allowed.join(', ')}.`,
    value: type,
    allowed,
  })
}
