/** Hearing of publications as they happen. */
export { events } from './events.js'
export type { ChangeEvent, EventsOptions, ResetEvent } from './events.js'
