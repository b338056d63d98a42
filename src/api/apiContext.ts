import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFormatter, type FormatWork } from '../citations/createFormatter'
import { createSyncCursors, type SyncCursors } from '../delivery/history/createSyncCursors'
import { deriveQueryModel, type QueryModel } from '../delivery/queryModel'
import type { PreviewSource } from '../preview/previewSource'
import { createLookup, type Lookup } from '../lookup/createLookup'
import { createSearch, type Search } from '../search/createSearch'
import { createSnapshots, type Snapshots } from '../snapshot/createSnapshots'
import { createTaxonomies, type Taxonomies } from '../taxonomy/createTaxonomies'
import { admitEverybody } from './admission/admitEverybody'
import { createEventStreams, type EventStreams } from './events/createEventStreams'
import type { AppOptions, Perspective } from './options'

/** What the routes share. */
export type ApiContext = Required<Omit<AppOptions, 'clock' | 'events' | 'preview'>> & {
  /** Absent where no drafts can be shown. */
  readonly preview: PreviewSource | undefined
  /** Which content `store` holds. */
  readonly perspective: Perspective
  readonly queryModel: QueryModel
  /** Formats citations, and remembers those that it has. */
  readonly formatWork: FormatWork
  readonly search: Search
  readonly lookup: Lookup
  readonly taxonomies: Taxonomies
  readonly cursors: SyncCursors
  readonly events: EventStreams
  /** The day, `YYYY-MM-DD` in UTC. */
  readonly today: () => string
  /** Changes whenever an answer may: with the edition, and at midnight. */
  readonly epoch: () => number
}

const defaultCacheBytes = 32 * 1024 * 1024

const dayInMilliseconds = 86_400_000

/** Revisions of one day are kept apart from those of the next by a factor that no edition reaches. */
const revisionsPerDay = 2 ** 32

export const createApiContext = ({ clock, events, ...options }: AppOptions): ApiContext => {
  // A Date costs more than the rest of finding a kept answer.
  const now = clock ? () => clock().getTime() : Date.now
  const dayNumber = (): number => Math.floor(now() / dayInMilliseconds)
  const cursors = createSyncCursors(options.store, options.model)
  return {
    admit: admitEverybody,
    reportError: () => undefined,
    cacheBytes: defaultCacheBytes,
    isTimed: false,
    hasExplorer: false,
    publicUrl: '',
    preview: undefined,
    perspective: 'published',
    ...options,
    snapshots: options.snapshots ?? temporarySnapshots(options),
    queryModel: deriveQueryModel(options.model),
    formatWork: createFormatter(),
    cursors,
    events: createEventStreams({ store: options.store, cursors, ...events }),
    search: createSearch(options.store, options.model),
    lookup: createLookup(options.store, options.model),
    taxonomies: createTaxonomies(options.store, options.model),
    today: createToday(dayNumber),
    epoch: () => dayNumber() * revisionsPerDay + options.store.revision,
  }
}

/** The day is written out once, since each answer says on how many days it may be shown. */
const createToday = (dayNumber: () => number): (() => string) => {
  let [known, written] = [NaN, '']
  return () => {
    const day = dayNumber()
    if (day !== known) {
      known = day
      written = new Date(day * dayInMilliseconds).toISOString().slice(0, 10)
    }
    return written
  }
}

const temporarySnapshots = (options: AppOptions): Snapshots =>
  createSnapshots({ ...options, folder: join(tmpdir(), 'cofactor-snapshots') })
