import { createRandom } from '../content/random'
import type { Paths } from './filteredPaths'

/** No document is older than this, so that an instant before it changes the question and not its answer. */
const before = Date.UTC(2022, 0, 1)

/**
 * A mineral with its claims and their citations, whole. An instant makes each address new without changing what it
 * finds, because answers that are kept must not help, and there are fewer minerals than requests.
 */
export const includePaths = (slugs: readonly string[], seed = 'include'): Paths => {
  const random = createRandom(seed)
  return (count) =>
    Array.from({ length: count }, () => {
      const instant = new Date(before - random.integer(0, 5e11)).toISOString()
      const search = `filter[slug]=${random.pick(slugs)}&filter[publishedAt][gte]=${instant}`
      return `/v1/minerals?${search}&include=claims.citations`
    })
}
