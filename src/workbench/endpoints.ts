import type { Endpoint } from 'payload'
import { coverageEndpoint } from './coverage/coverageEndpoint'
import { dashboardEndpoint } from './dashboard/readDashboard'
import { draftDiffEndpoint } from './draftDiff/readDraftDiff'
import { findEndpoint } from './find/findEndpoint'
import { translationEndpoint, translationsEndpoint } from './translations/readTranslations'
import { saveTranslationsEndpoint } from './translations/saveTranslations'

/** What staff are shown beside the documents themselves. */
export const workbenchEndpoints: Endpoint[] = [
  coverageEndpoint,
  dashboardEndpoint,
  draftDiffEndpoint,
  findEndpoint,
  translationsEndpoint,
  translationEndpoint,
  saveTranslationsEndpoint,
]
