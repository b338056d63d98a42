import { createClient } from '@cofactor/sdk'
import { nextFetch } from '@cofactor/sdk/next'

/** Answers are kept by Next until the server tells of a change, and a day at most. */
export const cofactor = createClient({
  baseUrl: process.env.COFACTOR_URL ?? 'http://localhost:3000',
  fetch: nextFetch({ revalidate: 86_400 }),
})
