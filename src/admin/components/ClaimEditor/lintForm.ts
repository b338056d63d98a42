import { lintText, type LintFinding } from '../../../domain/claims/lint/lintText'
import { wordsOfName } from '../../../domain/wordsOfName'
import { listAt, textAt } from '../../ask/readAnswer'
import type { ClaimForm } from './readForm'

export type FieldFinding = LintFinding & {
  /** Payload's name of the field. */
  readonly path: string
  readonly label: string
  /** A little of the text on both sides. */
  readonly before: string
  readonly after: string
}

const around = 40

const before = (text: string, end: number): string =>
  end > around ? `…${text.slice(end - around, end)}` : text.slice(0, end)

const after = (text: string, start: number): string =>
  text.length - start > around ? `${text.slice(start, start + around)}…` : text.slice(start)

const texts = (form: ClaimForm): { path: string; label: string; text: string }[] => [
  ...['statement', 'explanation', 'caveat'].map((path) => ({
    path,
    label: wordsOfName(path),
    text: textAt(form, path) ?? '',
  })),
  ...listAt(form, 'jurisdictions').map((row, index) => ({
    path: `jurisdictions.${index}.wording`,
    label: `Wording elsewhere, row ${index + 1}`,
    text: textAt(row, 'wording') ?? '',
  })),
]

/** Lints the texts of the form in the language that is being edited. */
export const lintForm = (form: ClaimForm, locale: string): FieldFinding[] => {
  const origins = listAt(form, 'origins')
    .map((row) => textAt(row, 'quote'))
    .filter((quote) => quote !== undefined)
  return texts(form).flatMap(({ path, label, text }) =>
    lintText(text, { locale, origins }).map((finding) => ({
      ...finding,
      path,
      label,
      before: before(text, finding.start),
      after: after(text, finding.end),
    })),
  )
}
