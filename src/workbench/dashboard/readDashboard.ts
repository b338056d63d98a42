import type { PayloadRequest } from 'payload'
import { staffEndpoint } from '../shared/staffEndpoint'
import { readHealth } from './readHealth'
import { readOverview } from './readOverview'
import { readRecent } from './readRecent'
import { readTold } from './readTold'
import { stateTableOf } from './stateTable'
import { topicsOf } from './topics'
import type { Dashboard } from './types'
import { findWeakClaims } from './weakClaims'

/**
 * What the person who asks has to do, and how things stand. The number of queries does not grow with the content: one
 * for each type and nine besides.
 */
export const readDashboard = async (req: PayloadRequest, now = new Date()): Promise<Dashboard> => {
  const [told, overview, health] = await Promise.all([readTold(req), readOverview(req), readHealth(req, now)])
  const recent = await readRecent(req, overview)
  const citations = overview.find(({ type }) => type.type === 'citations')?.documents ?? []
  const weakClaims = await findWeakClaims(req, citations)
  const userId = String(req.user?.id ?? '')
  return {
    told,
    topics: topicsOf({ overview, userId, weakClaims, now }),
    states: stateTableOf(overview),
    recent,
    health,
  }
}

/** `GET /api/workbench/dashboard`, as the page shows it. */
export const dashboardEndpoint = staffEndpoint({
  path: '/workbench/dashboard',
  read: (req) => readDashboard(req),
})
