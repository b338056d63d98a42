import type { FieldProblem } from '../fieldProblem'

/** The safety texts of a symptom as the form stores them; red flags are a list of texts or of `{ text }` rows. */
export type SymptomForRules = {
  readonly redFlags?: unknown
  readonly seekCareAdvice?: unknown
}

/**
 * What keeps a symptom from being published; empty when nothing does. Most symptoms have many causes, some of them
 * urgent, so no page about one goes out without the signs of danger and without saying when to see somebody.
 */
export const symptomProblems = ({ redFlags, seekCareAdvice }: SymptomForRules): FieldProblem[] => {
  const problems: FieldProblem[] = []
  if (!Array.isArray(redFlags) || !redFlags.some(hasText)) {
    const message = 'A symptom needs at least one red flag: a sign that calls for prompt medical attention.'
    problems.push({ path: 'redFlags', message })
  }
  if (!hasText(seekCareAdvice)) {
    const message = 'A symptom needs advice on when to seek care; say when and from whom.'
    problems.push({ path: 'seekCareAdvice', message })
  }
  return problems
}

/** True of a text, of a row that holds one, and of a text in any language. */
const hasText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value !== 'object' || value === null) return false
  return 'text' in value
    ? hasText(value.text)
    : ('en' in value && hasText(value.en)) || ('es' in value && hasText(value.es))
}
