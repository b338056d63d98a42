import { isWriteConflict } from './conflictError'

/** Before the second attempt, at most; it doubles with each. Milliseconds. */
const firstPause = 20

/** Milliseconds. */
const longestPause = 200

/**
 * Does something anew where it failed only because somebody else wrote the same at the same moment, as MongoDB and
 * Postgres say at once instead of waiting.
 *
 * @param work may be done several times: what it changes is a transaction that was rolled back
 * @param patience milliseconds after which no further attempt is begun
 * @throws what the last attempt threw
 */
export const repeatOnConflict = async <Result>(
  work: () => Promise<Result>,
  patience: number,
): Promise<Result> => {
  const end = Date.now() + patience
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      return await work()
    } catch (error) {
      if (Date.now() > end || !isWriteConflict(error)) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, Math.random() * pause))
  }
}
