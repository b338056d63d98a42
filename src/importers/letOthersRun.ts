/**
 * Lets requests, signals and output of this process have their turn. Reading is plain computing, and the embedded
 * database answers at once, so a loop over thousands of records would hold up everything else without it.
 */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
