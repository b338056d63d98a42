import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Job } from './job'
import { createLease, leaseSeconds, runnerName } from './lease'
import { noteFinished, noteStarted } from './noteRun'

export type RunnerHealth = {
  /** `late`: nobody has given a sign of life for longer than a process may rest. */
  readonly status: 'ok' | 'late' | 'starting'
  /** ISO 8601: the last sign of life, of whichever process. */
  readonly heartbeatAt?: string
}

export type Runner = {
  health(): RunnerHealth
  /** Does what is due now, without waiting for the next look. */
  runDue(): Promise<void>
  stop(): Promise<void>
}

export type RunnerOptions = {
  readonly payload: Payload
  readonly jobs: readonly Job[]
  /** Milliseconds between looks for what is due. @default 15,000 */
  readonly interval?: number
  /** Seconds for which the work is held without a sign of life. @default 60 */
  readonly heldFor?: number
}

/** Two missed signs of life. */
const lateAfter = 2 * leaseSeconds * 1000

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Runs jobs when they are due. Every process has a runner; one of them has the work at a time, and another goes on
 * within a minute when that one is gone. A job that fails is written down and tried again at its next time.
 */
export const createRunner = ({
  payload,
  jobs,
  interval = 15_000,
  heldFor = leaseSeconds,
}: RunnerOptions): Runner => {
  const stopping = new AbortController()
  const lease = createLease(payload, randomUUID(), heldFor)
  // Two of them may fail before the work is lost.
  const renewal = (heldFor * 1000) / 3
  const dueAt = new Map<string, number>()
  let heartbeatAt: string | undefined
  let running: Promise<void> = Promise.resolve()

  const hold = async (): Promise<boolean> => {
    const now = new Date()
    const isHeld = await lease.hold(now)
    if (isHeld) heartbeatAt = now.toISOString()
    return isHeld
  }

  const runJob = async (job: Job): Promise<void> => {
    const startedAt = new Date()
    const losing = new AbortController()
    await noteStarted(payload, job.name, startedAt)
    // A job may take longer than the work is held for, and nobody else is to begin it meanwhile.
    const keeping = setInterval(() => {
      hold().then(
        (isHeld) => isHeld || losing.abort(new Error('Another process has taken the work over.')),
        () => undefined,
      )
    }, renewal)
    try {
      const signal = AbortSignal.any([stopping.signal, losing.signal])
      const message = await job.run({ payload, signal, now: startedAt })
      await noteFinished(payload, job.name, { outcome: 'ok', message })
    } catch (error) {
      if (stopping.signal.aborted) return
      payload.logger.error({ msg: `The job “${job.name}” failed`, err: error })
      await noteFinished(payload, job.name, { outcome: 'failed', message: messageOf(error) })
    } finally {
      clearInterval(keeping)
    }
  }

  const look = async (): Promise<void> => {
    for (const job of jobs) {
      if (stopping.signal.aborted || !(await hold())) break
      if ((dueAt.get(job.name) ?? 0) > Date.now()) continue
      await runJob(job)
      dueAt.set(job.name, Date.now() + job.everySeconds * 1000)
    }
    heartbeatAt = (await lastHeartbeat(payload)) ?? heartbeatAt
  }

  const tick = (): Promise<void> => {
    running = running.then(async () => {
      if (stopping.signal.aborted) return
      try {
        await look()
      } catch (error) {
        // The database may be gone for a while; the heartbeat that is missing tells.
        if (!stopping.signal.aborted)
          payload.logger.warn({ msg: 'What runs by itself had to wait', err: error })
      }
    })
    return running
  }

  let isLooking = false
  const lookUnlessLooking = (): void => {
    // A long job is no reason to look several times in a row after it.
    if (isLooking) return
    isLooking = true
    void tick().finally(() => {
      isLooking = false
    })
  }

  lookUnlessLooking()
  const timer = setInterval(lookUnlessLooking, interval)
  timer.unref()
  return {
    health: () => {
      if (heartbeatAt === undefined) return { status: 'starting' }
      return { status: Date.now() - Date.parse(heartbeatAt) > lateAfter ? 'late' : 'ok', heartbeatAt }
    },
    runDue: () => {
      dueAt.clear()
      return tick()
    },
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await running
      await lease.release().catch(() => undefined)
    },
  }
}

const lastHeartbeat = async (payload: Payload): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'job-runs',
    where: { name: { equals: runnerName } },
    limit: 1,
    overrideAccess: true,
    depth: 0,
  })
  return docs[0]?.heartbeatAt ?? undefined
}
