import type { AfterErrorHook } from 'payload'

import { isWriteConflict } from './conflictError'

/**
 * Root `afterError` hook: answers 409 where the editor lost a race, instead of Payload's "Something went wrong"
 * with status 500. Put it into `hooks.afterError` of the config.
 */
export const answerWriteConflict: AfterErrorHook = ({ error }) => {
  if (!isWriteConflict(error)) return undefined
  return {
    status: 409,
    response: {
      errors: [
        {
          message: 'Somebody else saved this document at the same moment. Reload it and try again.',
        },
      ],
    },
  }
}
