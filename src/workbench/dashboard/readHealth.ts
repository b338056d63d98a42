import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { listPath } from '../shared/links'
import { textAt, type StoredDocument } from '../shared/values'
import type { HealthLine } from './types'

/** Milliseconds without a sign of life after which the runner counts as stopped. */
const longSilence = 5 * 60_000

/** Milliseconds that a publication may wait for its revision; it is given one at once, or after a moment. */
const longWait = 60_000

const count = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection, where, req })).totalDocs

const newest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts
    .filter((text) => text !== undefined)
    .sort()
    .at(-1)

/** Whether scheduled work runs, and whether what is published gets to partners. Five queries. */
export const readHealth = async (req: PayloadRequest, now: Date): Promise<HealthLine[]> => {
  const isAdmin = hasRole(req.user, 'admin')
  const [runner, delivery, webhooks] = await Promise.all([
    runnerLines(req, now),
    deliveryLine(req, now, isAdmin),
    webhookLines(req, isAdmin),
  ])
  return [delivery, ...runner, ...webhooks]
}

const runnerLines = async (req: PayloadRequest, now: Date): Promise<HealthLine[]> => {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'job-runs',
    pagination: false,
    limit: 0,
    req,
  })
  const failed = docs.filter((job) => job['outcome'] === 'failed').map((job) => String(job['name']))
  const conditions = [{ field: 'outcome', operator: 'equals', value: 'failed' } as const]
  return [
    runnerLine(newest(docs.map((job) => textAt(job, 'heartbeatAt'))), now),
    ...(failed.length > 0
      ? [
          {
            id: 'jobs',
            state: 'attention' as const,
            text: `Work that failed when it last ran: ${failed.sort().join(', ')}.`,
            path: listPath('job-runs', conditions),
          },
        ]
      : []),
  ]
}

const runnerLine = (at: string | undefined, now: Date): HealthLine => {
  const path = listPath('job-runs', [])
  if (at === undefined) {
    return { id: 'runner', state: 'unknown', text: 'Scheduled work has not run yet on this server.', path }
  }
  return now.getTime() - Date.parse(at) > longSilence
    ? {
        id: 'runner',
        state: 'attention',
        text: 'Scheduled work has stopped: nothing is published or reminded of by itself. Last sign of life:',
        at,
        path,
      }
    : { id: 'runner', state: 'good', text: 'Scheduled work runs. Last sign of life:', at, path }
}

const deliveryLine = async (req: PayloadRequest, now: Date, isAdmin: boolean): Promise<HealthLine> => {
  const [waiting, latest] = await Promise.all([
    req.payload.db.find<StoredDocument>({
      collection: 'outbox',
      sort: 'writtenAt',
      limit: 1,
      pagination: false,
      req,
    }),
    req.payload.db.find<StoredDocument>({
      collection: 'publications',
      sort: '-revision',
      limit: 1,
      pagination: false,
      select: { revision: true, at: true },
      req,
    }),
  ])
  const path = isAdmin ? { path: listPath('publications', []) } : {}
  const writtenAt = Number(waiting.docs[0]?.['writtenAt']) / 1000
  if (Number.isFinite(writtenAt) && now.getTime() - writtenAt > longWait) {
    return {
      id: 'delivery',
      state: 'attention',
      text: 'Something that was published has not reached partners yet. It has waited since:',
      at: new Date(writtenAt).toISOString(),
      ...path,
    }
  }
  const at = latest.docs[0] && textAt(latest.docs[0], 'at')
  return at === undefined
    ? { id: 'delivery', state: 'unknown', text: 'Nothing has been published yet.' }
    : {
        id: 'delivery',
        state: 'good',
        text: 'Partners have everything that was published. Last change:',
        at,
        ...path,
      }
}

const webhookLines = async (req: PayloadRequest, isAdmin: boolean): Promise<HealthLine[]> => {
  const failed = await count(req, 'webhook-deliveries', { status: { equals: 'failed' } })
  if (failed === 0) return []
  return [
    {
      id: 'webhooks',
      state: 'attention',
      text: isAdmin
        ? `Notices to partners’ servers that were given up: ${failed}.`
        : 'Notices to partners’ servers were given up. Tell an administrator.',
      ...(isAdmin && {
        path: listPath('webhook-deliveries', [{ field: 'status', operator: 'equals', value: 'failed' }]),
      }),
    },
  ]
}
