import { ProblemError } from '../ProblemError'
import type { ReadRoute } from '../read'

export type Match = { readonly route: ReadRoute; readonly params: Readonly<Record<string, string>> }

/** The route of a path below `/v1`, without its query, or undefined when no read is there. */
export type MatchRoute = (path: string) => Match | undefined

type Compiled = { readonly route: ReadRoute; readonly segments: readonly string[] }

/**
 * Finds the read of a path. Of routes with as many segments the one with more names goes first. `elsewhere` are
 * first segments that something else answers, except below it the reads that name it.
 */
export const createMatchRoute = (
  routes: readonly ReadRoute[],
  elsewhere: ReadonlySet<string>,
): MatchRoute => {
  const compiled: Compiled[] = routes
    .map((route) => ({ route, segments: segmentsOf(route.path) }))
    .sort((a, b) => parametersIn(a.segments) - parametersIn(b.segments))
  return (path) => {
    const segments = segmentsOf(path)
    const isElsewhere = elsewhere.has(segments[0] ?? '')
    const found = compiled.find(
      (candidate) =>
        fits(candidate.segments, segments) && !(isElsewhere && isParameter(candidate.segments[0] ?? '')),
    )
    return found && { route: found.route, params: paramsOf(found.segments, segments) }
  }
}

/** A slash at the end makes no difference. */
const segmentsOf = (path: string): string[] => {
  const trimmed = path.endsWith('/') ? path.slice(1, -1) : path.slice(1)
  return trimmed === '' ? [] : trimmed.split('/')
}

const isParameter = (segment: string): boolean => segment.startsWith(':')

const parametersIn = (segments: readonly string[]): number => segments.filter(isParameter).length

const fits = (pattern: readonly string[], segments: readonly string[]): boolean =>
  pattern.length === segments.length &&
  pattern.every((part, index) => (isParameter(part) ? segments[index] !== '' : part === segments[index]))

const paramsOf = (pattern: readonly string[], segments: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pattern.flatMap((part, index) =>
      isParameter(part) ? [[part.slice(1), decode(segments[index] ?? '')]] : [],
    ),
  )

/** @throws ProblemError when the percent encoding is broken. */
const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new ProblemError({
      code: 'malformed-request',
      detail:
        'The path holds a percent sign that is not followed by two hex digits of UTF-8. Write "%25" for a percent sign.',
    })
  }
}
