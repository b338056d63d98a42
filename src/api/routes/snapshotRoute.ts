import type { RequestHandler, Response } from 'express'
import type { ApiContext } from '../apiContext'
import { callOf } from '../door/readRequest'
import { requireReady } from '../middleware/requireReady'
import { ProblemError } from '../ProblemError'
import { readLocale } from '../reads/readLocale'
import { negotiateEncoding } from '../respond/negotiateEncoding'
import { negotiateLocale } from '../respond/negotiateLocale'
import type { Snapshot } from '../../snapshot/snapshotTypes'
import { currentSnapshot } from '../reads/currentSnapshot'

/** `GET /v1/snapshot`: the whole edition as a file, in parts where a part is asked for. */
export const snapshotRoute = (context: ApiContext): RequestHandler => {
  const { model, health, snapshots } = context

  return async function snapshotRoute(request, response, next) {
    requireReady(health)
    const { search, queryContext, vary } = callOf(
      request.originalUrl,
      {},
      negotiateLocale(request.get('accept-language'), model),
      context,
    )
    const snapshot = await currentSnapshot(snapshots, readLocale(search, queryContext))
    const file = describeFile(response, snapshot, request.get('accept-encoding'))
    response.setHeader('Vary', vary)
    response.sendFile(file, fileOptions(snapshots.folder), (error: unknown) => {
      if (error && !response.headersSent) next(fileProblem(error, response))
    })
  }
}

/** Names and dates of the file say nothing of its content, so that only its own headers count. */
const fileOptions = (root: string) => ({ root, cacheControl: false, lastModified: false, etag: false })

/** Sets the headers of the encoding that is taken, and returns the name of its file. */
const describeFile = (
  response: Response,
  { manifest, files }: Snapshot,
  accepted: string | undefined,
): string => {
  const encoding = negotiateEncoding(accepted)
  const { name, sha256 } = files[encoding]
  const { revision, locale } = manifest
  response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8')
  response.setHeader('Content-Disposition', `attachment; filename="cofactor-${revision}-${locale}.ndjson"`)
  response.setHeader('Content-Language', locale)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.setHeader('ETag', `"${sha256.toString('base64url')}"`)
  response.setHeader('Repr-Digest', `sha-256=:${sha256.toString('base64')}:`)
  response.setHeader('Cache-Control', 'private, no-cache')
  response.setHeader('Cofactor-Revision', revision)
  return name
}

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined

/** What Express says of a file that could not be sent as asked, as a problem. */
const fileProblem = (error: unknown, response: Response): unknown => {
  const range = response.getHeader('Content-Range')
  for (const name of ['Repr-Digest', 'Content-Disposition', 'Content-Range']) response.removeHeader(name)
  if (statusOf(error) === 412) {
    return new ProblemError({
      code: 'precondition-failed',
      detail: 'The snapshot is no longer the one that "If-Match" names. Ask for it without that header.',
    })
  }
  if (statusOf(error) !== 416) return error
  return new ProblemError(
    {
      code: 'range-not-satisfiable',
      detail: `The range lies outside the snapshot, which is ${String(range).replace('bytes */', '')} bytes long in this encoding.`,
    },
    { headers: { 'Content-Range': String(range) } },
  )
}
