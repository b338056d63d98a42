import type { Endpoint } from 'payload'
import { dashboardEndpoint } from './dashboard/readDashboard'
import { findEndpoint } from './find/findEndpoint'

/** What staff are shown beside the documents themselves. */
export const workbenchEndpoints: Endpoint[] = [dashboardEndpoint, findEndpoint]
