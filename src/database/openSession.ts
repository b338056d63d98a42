/** What Payload keeps of an open transaction in `adapter.sessions`. */
export type TransactionSession = {
  db: unknown
  /** Commits. */
  resolve: () => Promise<void>
  /** Rolls back; after a failed commit it fails with the reason of that. */
  reject: () => Promise<void>
}

class RolledBack extends Error {
  override readonly name = 'RolledBack'
}

/**
 * Opens a transaction of a query builder that only offers `transaction(body)` and keeps it open until it is told to
 * commit or roll back. Payload has the same idea but swallows a COMMIT that fails, so that a save that was lost
 * is answered with success; here the failure reaches whoever commits.
 */
export const openSession = (
  transaction: (body: (db: unknown) => Promise<void>) => Promise<void>,
): Promise<TransactionSession> =>
  new Promise((opened, failed) => {
    const done = transaction(
      (db) =>
        new Promise<void>((commit, rollBack) => {
          opened({
            db,
            resolve: () => {
              commit()
              return done
            },
            reject: () => {
              rollBack(new RolledBack())
              return ended
            },
          })
        }),
    )
    const ended = done.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error
    })
    ended.catch(failed)
  })
