export { createPrefetch } from './createPrefetch.js'
export type { Prefetch } from './createPrefetch.js'
export type { CofactorState, DocumentAnswer, ListAnswer } from '../reads.js'
