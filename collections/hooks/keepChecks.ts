import type { CollectionBeforeChangeHook } from 'payload'
import { identifierKeys } from './citationHolders'

const statusOf = (check: unknown): unknown =>
  typeof check === 'object' && check !== null && 'status' in check ? check.status : undefined

/**
 * What the program noted about a citation is written by the program alone: a form that was opened before a check would
 * take it back. That somebody verified the identifiers holds for these identifiers, and no others.
 */
export const keepChecks: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const kept = {
    checks: originalDoc?.checks ?? null,
    checkedAt: originalDoc?.checkedAt ?? null,
    duplicateOf: originalDoc?.duplicateOf ?? null,
  }
  if (operation === 'create') return { ...data, ...kept }
  const before = identifierKeys(originalDoc ?? {})
  const after = identifierKeys({ ...originalDoc, ...data })
  const isOther = before.doi !== after.doi || before.pmid !== after.pmid
  const wasVerified = statusOf(originalDoc?.identityCheck) === 'verified'
  const isTakenOver =
    wasVerified && statusOf(data['identityCheck'] ?? originalDoc?.identityCheck) === 'verified'
  if (!isOther || !isTakenOver) return { ...data, ...kept }
  return { ...data, ...kept, identityCheck: { status: 'unverified', checkedAt: null, note: null } }
}
