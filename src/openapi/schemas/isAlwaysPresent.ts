import { isList } from '../../delivery/fieldPaths'
import type { FieldModel } from '../../model/types'

/**
 * Whether every served document has a value here. Lists are served even when empty. A single reference never is
 * certain, however required: it is left out while its target is unpublished. A group shows when it is required or anything in it does.
 */
export const isAlwaysPresent = (field: FieldModel): boolean => {
  if (isList(field)) return true
  if (field.kind === 'reference') return false
  if (field.kind === 'group') return field.required || field.fields.some(isAlwaysPresent)
  return field.required
}
