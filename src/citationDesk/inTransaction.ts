import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

/** Runs `work` in a transaction of its own, in nobody's name: all of it is written, or nothing. */
export const inTransaction = async <Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> => withTransaction(await createLocalReq({}, payload), work)

/** The same in the transaction of a request, which is begun where there is none. */
export const withTransaction = async <Result>(
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
