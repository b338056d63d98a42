import type { ApiContext } from '../apiContext'
import { callOf, pathOf } from '../door/readRequest'
import { createMatchRoute } from '../door/matchRoute'
import { requireDrafts } from '../middleware/requireReady'
import { isProblemError, toProblem } from '../ProblemError'
import type { Read, ReadCall, ReadRoute } from '../read'
import { prepareResponse, type PreparedResponse } from '../respond/prepareResponse'
import { documentRead } from './documentRead'
import { listRead } from './listRead'

export const listPath = '/:type'
export const documentPath = '/:type/:slug'

/** Answers a read from the drafts, as they are when it is asked. */
export type DraftRead = (path: string, call: ReadCall) => Promise<PreparedResponse>

export const createDraftReads = (context: ApiContext): DraftRead => {
  const { preview } = context
  if (!preview) return () => Promise.reject(new Error('Drafts were asked for where none can be shown.'))
  const drafts: ApiContext = { ...context, store: preview.store, perspective: 'drafts' }
  const reads: ReadonlyMap<string, Read> = new Map([
    [listPath, listRead(drafts)],
    [documentPath, documentRead(drafts)],
  ])
  return async (path, call) => {
    const read = reads.get(path)
    if (!read) throw new Error(`Drafts cannot be read at ${path}.`)
    requireDrafts(preview)
    await preview.refresh()
    return read(call)
  }
}

/**
 * The same by address (`/v1/minerals/magnesium?include=claims`), for parts of this process that may see drafts. What
 * would be refused is answered with its problem.
 */
export const createDraftDoor = (
  context: ApiContext,
  routes: readonly ReadRoute[],
): ((url: string) => Promise<PreparedResponse>) => {
  const match = createMatchRoute(routes, new Set())
  const read = createDraftReads(context)
  return async (url) => {
    const found = match(pathOf(url))
    if (!found) throw new Error(`There is nothing to read at ${url}.`)
    try {
      return await read(found.route.path, callOf(url, found.params, context.model.defaultLocale, context))
    } catch (error) {
      if (!isProblemError(error)) throw error
      const problem = toProblem(error, 'drafts')
      return {
        ...prepareResponse(problem, { 'Content-Type': 'application/problem+json' }),
        status: problem.status,
      }
    }
  }
}
