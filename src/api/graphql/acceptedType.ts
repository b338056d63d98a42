const defaultType = 'application/graphql-response+json'

/**
 * `Accept` with what the specification takes for granted since 2025: who does not say what to answer in, gets the media
 * type of GraphQL, in which a refused request is a 400. Browsers and command lines send `*\/*`.
 */
export const withDefaultAccept = (accept: string | undefined): string => {
  if (!accept) return defaultType
  const isNamed = /application\/(json|graphql-response\+json)/i.test(accept)
  return !isNamed && /(\*|application)\/\*/i.test(accept) ? defaultType : accept
}
