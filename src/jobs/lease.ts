import type { Payload } from 'payload'

/** The row that says which process works, and that it lives. */
export const runnerName = 'runner'

/** Seconds after which a process that says nothing has lost the work to another. */
export const leaseSeconds = 60

export type Lease = {
  /** Takes or keeps the work; false while another process has it. */
  hold(now: Date): Promise<boolean>
  /** Gives it back, so that another process need not wait. */
  release(): Promise<void>
}

const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && ('data' in error || 'code' in error)

const createRow = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'job-runs',
    where: { name: { equals: runnerName } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  try {
    await payload.create({ collection: 'job-runs', data: { name: runnerName }, overrideAccess: true })
  } catch (error) {
    // Another process was as quick; the name is unique.
    if (!isDuplicate(error)) throw error
  }
}

/** One process of an installation does what runs by itself. The database decides, in one statement, which. */
export const createLease = (payload: Payload, holder: string, seconds = leaseSeconds): Lease => {
  let isCreated = false
  return {
    hold: async (now) => {
      if (!isCreated) await createRow(payload)
      isCreated = true
      const held = await payload.db.updateOne({
        collection: 'job-runs',
        where: {
          and: [
            { name: { equals: runnerName } },
            {
              or: [
                { holder: { equals: holder } },
                { leaseUntil: { exists: false } },
                { leaseUntil: { less_than: now.toISOString() } },
              ],
            },
          ],
        },
        data: {
          holder,
          heartbeatAt: now.toISOString(),
          leaseUntil: new Date(now.getTime() + seconds * 1000).toISOString(),
        },
        options: { atomic: true },
      })
      return Boolean(held)
    },
    release: async () => {
      await payload.db.updateOne({
        collection: 'job-runs',
        where: { and: [{ name: { equals: runnerName } }, { holder: { equals: holder } }] },
        data: { leaseUntil: null },
        options: { atomic: true },
      })
    },
  }
}
