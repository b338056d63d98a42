/** The whole edition as one file. */
export { snapshot } from './snapshot.js'
export type { AnyDocument, Snapshot, SnapshotManifest, SnapshotOptions } from './snapshot.js'
