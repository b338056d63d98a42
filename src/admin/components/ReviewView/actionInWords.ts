import { ruleOf, stepOf } from '../../../domain/workflow/steps'
import { wordsOfName } from '../../../domain/wordsOfName'

const actions: Readonly<Record<string, string>> = {
  create: 'Created',
  edit: 'Edited',
  publish: 'Published',
  unpublish: 'Unpublished',
  delete: 'Deleted',
  restore: 'Restored a version',
  note: 'Left a note',
  'fall-due': 'Review is due',
  'fall-stale': 'Review is overdue',
}

/** What somebody did, as the history says it. */
export const actionInWords = (action: string): string => {
  const step = stepOf(action)
  return step ? ruleOf(step).label : (actions[action] ?? wordsOfName(action))
}
