import type { CitationChecks } from '../../../domain/citations/checks'
import { isObject } from '../../../domain/isObject'

const isChecks = (value: unknown): value is CitationChecks => {
  if (!isObject(value)) return false
  const { identity, integrity } = value
  const isIdentity = identity === undefined || (isObject(identity) && Array.isArray(identity['comparisons']))
  const isIntegrity = integrity === undefined || (isObject(integrity) && Array.isArray(integrity['notices']))
  return isIdentity && isIntegrity
}

/** What the program noted about a citation, or nothing where that is of another shape. */
export const readChecks = (value: unknown): CitationChecks => (isChecks(value) ? value : {})
