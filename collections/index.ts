import type { CollectionConfig } from 'payload'
import { ApiKeys } from './ApiKeys'
import { Articles } from './Articles'
import { AuditEvents } from './AuditEvents'
import { Citations } from './Citations'
import { Claims } from './Claims'
import { Factors } from './Factors'
import { Foods } from './Foods'
import { Functions } from './Functions'
import { ImportOutcomes, Imports } from './Imports'
import { IntakeReferences } from './IntakeReferences'
import { JobRuns } from './JobRuns'
import { Media } from './Media'
import { Minerals } from './Minerals'
import { Notices } from './Notices'
import { People } from './People'
import { Outbox, Publications } from './Publications'
import { ReviewNotes } from './ReviewNotes'
import { Symptoms } from './Symptoms'
import { Therapies } from './Therapies'
import { Users } from './Users'
import { WebhookDeliveries, Webhooks } from './Webhooks'

/** What partners read, in the order in which the admin and the API list it. */
export const publicCollections: CollectionConfig[] = [
  Minerals,
  Symptoms,
  Foods,
  Functions,
  Factors,
  Therapies,
  IntakeReferences,
  Claims,
  Citations,
  Articles,
  People,
]

export const internalCollections: CollectionConfig[] = [
  Media,
  Imports,
  ImportOutcomes,
  ReviewNotes,
  Notices,
  Users,
  ApiKeys,
  Webhooks,
  WebhookDeliveries,
  AuditEvents,
  JobRuns,
  Publications,
  Outbox,
]

export const localization = {
  locales: [
    { code: 'en', label: 'English' },
    { code: 'es', label: 'Español' },
  ],
  defaultLocale: 'en',
  fallback: true,
}
