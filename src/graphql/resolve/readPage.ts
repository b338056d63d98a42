import { decodeCursor, type CursorScope } from '../../delivery/cursor'
import { queryLimits } from '../../delivery/parse/parsing'
import type { Position } from '../../delivery/query'
import { refuse } from './refusal'

/** @throws GraphQLError when `first` is not from 1 to 100. */
export const readFirst = (first: unknown): number => {
  if (typeof first === 'number' && first >= 1 && first <= queryLimits.limit) return first
  const allowed = [`a whole number from 1 to ${queryLimits.limit}`]
  return refuse({
    code: 'invalid-value',
    parameter: 'first',
    value: String(first),
    detail: `"${String(first)}" is no value for "first". It takes ${allowed.join('')}.`,
    allowed,
  })
}

/** @throws GraphQLError when the cursor is of another list. */
export const readAfter = (after: unknown, scope: CursorScope): Position | undefined => {
  if (typeof after !== 'string') return undefined
  const decoded = decodeCursor(after, scope)
  if ('position' in decoded) return decoded.position
  return refuse({
    code: 'invalid-cursor',
    parameter: 'after',
    value: after,
    detail: `This cursor cannot be used here: ${decoded.refusal}. Start again without "after" and follow "pageInfo.endCursor".`,
    allowed: ['a cursor of the same list'],
  })
}
