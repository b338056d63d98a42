import { ProblemError } from '../ProblemError'

/** Why there is no document at an address. */
export const documentNotFound = (
  type: string,
  slug: string,
  kind: 'unpublished' | 'unknown',
): ProblemError =>
  kind === 'unpublished'
    ? new ProblemError({
        code: 'document-unpublished',
        detail: `"${slug}" of "${type}" is no longer published. Remove what you hold of it.`,
        value: slug,
      })
    : new ProblemError({
        code: 'document-not-found',
        detail: `There is no "${slug}" among "${type}". GET /v1/${type} lists what there is.`,
        value: slug,
      })
