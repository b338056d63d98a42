type CommitListener = () => void

declare global {
  var cofactorCommitListeners: Set<CommitListener> | undefined
}

/**
 * Kept on `globalThis`, because the admin's bundle and the API's side of one process load separate copies of
 * this module and a commit made by one must be heard by the other.
 */
const listeners = (): Set<CommitListener> => (globalThis.cofactorCommitListeners ??= new Set())

/** Tells every listener of this process that a transaction was committed, whatever its content. */
export const signalCommit = (): void => {
  for (const listener of [...listeners()]) listener()
}

/**
 * Calls `listener` after each commit of this process, never before it and never after a rollback. It must not
 * throw and should only schedule work: the request that committed waits for it. Other processes' commits and
 * writes made outside a transaction are not heard; poll for those.
 *
 * @returns a function that ends the subscription
 */
export const onCommit = (listener: CommitListener): (() => void) => {
  const heard: CommitListener = () => listener()
  listeners().add(heard)
  return () => {
    listeners().delete(heard)
  }
}
