import { ValidationError, type FlattenedField, type PayloadRequest } from 'payload'
import { wordsOfName } from '../../src/domain/wordsOfName'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { isShownAtOnce } from './shownAtOnce'

const fieldsOf = (collection: string, { payload }: PayloadRequest): readonly FlattenedField[] =>
  Object.values(payload.collections).find(({ config }) => config.slug === collection)?.config
    .flattenedFields ?? []

/** `slug` → “Address”, `evidence.0.citation` → “Evidence 1 › Citation”: as the form calls its fields. */
const labelOfPath = (path: string, fields: readonly FlattenedField[]): string => {
  let inside = fields
  const labels = path.split('.').map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1)
    const field = inside.find(({ name }) => name === part)
    inside = field && 'flattenedFields' in field ? field.flattenedFields : []
    return field && 'label' in field && typeof field.label === 'string' ? field.label : wordsOfName(part)
  })
  return labels.join(' › ').replace(/ › (\d+)/g, ' $1')
}

/** The panel shows one message at a field, so all that is wrong there is in it. */
const byField = (problems: readonly FieldProblem[]): FieldProblem[] => {
  const messages = new Map<string, string>()
  for (const { path, message } of problems) {
    const before = messages.get(path)
    messages.set(path, before === undefined ? message : `${before} ${message}`)
  }
  return [...messages].map(([path, message]) => ({ path, message }))
}

/** Refuses the save with messages that the admin shows at their fields, or at once where it shows none there. */
export const refuse = (collection: string, problems: readonly FieldProblem[], req: PayloadRequest): void => {
  if (problems.length === 0) return
  const fields = fieldsOf(collection, req)
  const errors = byField(problems).map((problem) => ({
    ...problem,
    label: labelOfPath(problem.path, fields),
  }))
  const refusal = new ValidationError({ collection, errors }, req.t)
  if (isShownAtOnce(req.context))
    refusal.message = errors.map(({ label, message }) => `${label}: ${message}`).join(' ')
  throw refusal
}
