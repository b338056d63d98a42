import { createRandom } from '../content/random'

/** A mineral with its claims and the works that they cite, as a page about it shows them. */
const query = `query Mineral($slug: String!) {
  mineral(slug: $slug) {
    slug name symbol category summary
    claims(first: 100) {
      nodes {
        slug statement predicate direction certainty plainLanguage
        citations { slug title year doi containerTitle }
      }
    }
  }
}`

/**
 * Requests of one query, as programs send it. A variable that the query does not use makes each of them new, because
 * answers that are kept must not help; what the server keeps of the query itself may.
 */
export const graphqlBodies = (slugs: readonly string[], seed = 'graphql'): ((count: number) => string[]) => {
  const random = createRandom(seed)
  return (count) =>
    Array.from({ length: count }, () =>
      JSON.stringify({ query, variables: { slug: random.pick(slugs), unused: random.uuid() } }),
    )
}
