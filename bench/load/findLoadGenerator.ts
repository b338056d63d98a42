import { autocannonLoad } from './autocannon'
import type { LoadGenerator } from './types'
import { findWrk } from './wrk'

/** The best generator on this machine. */
export const findLoadGenerator = async (): Promise<LoadGenerator> => (await findWrk()) ?? autocannonLoad
