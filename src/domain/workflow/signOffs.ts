import { isObject } from '../isObject'
import { stepOf, type Step } from './steps'

/** Who took a step that counts as a signature, and when. Kept until the document is changed or its next round begins. */
export type SignOff = {
  readonly step: Step
  /** Id of the account. */
  readonly user: string
  /** Its name at that time. */
  readonly name: string
  /** ISO 8601. */
  readonly at: string
}

/** Reads what is stored; anything else counts for nothing. */
export const signOffsOf = (value: unknown): SignOff[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => {
    if (!isObject(item)) return []
    const { user, name, at } = item
    const step = stepOf(item['step'])
    return step && typeof user === 'string' && typeof name === 'string' && typeof at === 'string'
      ? [{ step, user, name, at }]
      : []
  })
