import type { ContentModel } from '../../model/types'
import { modelFingerprint } from './modelFingerprint'
import { syncVersion } from './syncCursor'

/**
 * A short name for the form in which documents are served, for who keeps it beside a revision and not in a cursor: it is
 * another in just the cases in which `/v1/sync` answers `model-changed`.
 */
export const servedForm = (model: ContentModel): string => `${syncVersion}-${modelFingerprint(model)}`
