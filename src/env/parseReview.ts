import { quoted } from '../domain/quoted'
import { reviewPolicies, type ReviewPolicy } from '../domain/workflow/steps'
import { SettingsError } from './SettingsError'

/** @throws SettingsError for anything but the two words */
export const parseReview = (value: string | undefined): ReviewPolicy => {
  if (value === undefined) return 'required'
  const policy = reviewPolicies.find((name) => name === value)
  if (policy) return policy
  throw new SettingsError(
    'COFACTOR_REVIEW',
    `is ${quoted(value)}`,
    'give "required", or "optional" to let people publish without a review by somebody else',
  )
}
