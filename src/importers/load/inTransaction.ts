import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs `work` in a transaction of its own: all of what it writes, or nothing. */
export const inTransaction = async <Value>(
  payload: Payload,
  user: PayloadRequest['user'] | undefined,
  work: (req: PayloadRequest) => Promise<Value>,
): Promise<Value> => {
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  await initTransaction(req)
  try {
    const value = await work(req)
    await commitTransaction(req)
    return value
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
