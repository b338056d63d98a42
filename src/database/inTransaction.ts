import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { repeatOnConflict } from './repeatOnConflict'

/** Runs `work` in the transaction of a request, which is begun where there is none: all of it is written, or nothing. */
export const inTransaction = async <Result>(
  req: PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => {
  const isOwn = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwn) await killTransaction(req)
    throw error
  }
}

/** Nobody waits for what the program does by itself. Milliseconds. */
const patience = 10_000

/**
 * The same in a transaction of its own, in that person's name or in nobody's. Where it loses a race, all of it is done
 * anew: the program steps back, and not whoever saves at the same moment.
 */
export const inOwnTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
  user?: PayloadRequest['user'],
): Promise<Result> =>
  repeatOnConflict(
    async () => inTransaction(await createLocalReq({ ...(user && { user }) }, payload), work),
    patience,
  )
