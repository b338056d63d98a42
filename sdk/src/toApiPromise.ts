import type { ApiPromise, WithResponse } from './types/results.js'

/** A promise of the data alone, which gives all of `whole` when asked for it. */
export const toApiPromise = <Data>(whole: Promise<WithResponse<Data>>): ApiPromise<Data> => {
  const data = whole.then((answer) => answer.data)
  return Object.assign(data, {
    withResponse: () => {
      // Whoever takes the whole answer gets its failure there; this branch must not count as unhandled.
      data.catch(() => undefined)
      return whole
    },
  })
}
