import type { Payload } from 'payload'

const write = async (payload: Payload, name: string, data: Record<string, unknown>): Promise<void> => {
  const where = { name: { equals: name } }
  const found = await payload.db.findOne<{ id: string }>({ collection: 'job-runs', where })
  if (found) await payload.db.updateOne({ collection: 'job-runs', id: found.id, data })
  else await payload.db.create({ collection: 'job-runs', data: { name, ...data } })
}

export const noteStarted = (payload: Payload, name: string, at: Date): Promise<void> =>
  write(payload, name, { startedAt: at.toISOString() })

export type RunEnd = { readonly outcome: 'ok' | 'failed'; readonly message: string }

/** What came of a run, for the dashboard and whoever runs the server. */
export const noteFinished = (payload: Payload, name: string, { outcome, message }: RunEnd): Promise<void> => {
  const at = new Date().toISOString()
  return write(payload, name, { finishedAt: at, heartbeatAt: at, outcome, message: message.slice(0, 1000) })
}
