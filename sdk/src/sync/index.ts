/** Keeping a copy of the edition up to date. */
export { sync } from './sync.js'
export { GoneError } from '../errors/GoneError.js'
export { isGoneError } from '../errors/guards.js'
export type { SyncChange, SyncOptions, SyncPage, SyncPublish, SyncUnpublish } from './sync.js'
