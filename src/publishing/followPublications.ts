import type { Payload } from 'payload'
import { onCommit } from '../database/commitSignal'
import type { Change } from '../model/types'
import type { Retention } from './compactPublications'
import { createSequencer } from './createSequencer'
import { keepCompacting } from './keepCompacting'
import { loadEdition, type EditionStore } from './loadEdition'
import { readChangesSince } from './publicationLog'

export type FollowOptions = {
  payload: Payload
  /** What follows the edition: it takes the whole once, then every later change in the order of revisions. */
  store: EditionStore & { apply(change: Change): void }
  /**
   * How many steps of the log the store was given already.
   * @default 0
   */
  loaded?: number
  /**
   * How often to look for what other processes published, in milliseconds. What this process publishes is noticed
   * at its commit.
   * @default 500
   */
  interval?: number
  /** How long superseded steps are kept. */
  retention?: Retention
}

export type Follower = {
  /** Brings the store up to everything committed by now. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/**
 * Keeps a store equal to the public edition: loads it whole, then follows it by revision. It also stamps what was
 * committed and deletes what is long superseded, so that a single process needs no other.
 */
export const followPublications = async ({
  payload,
  store,
  loaded = 0,
  interval = 500,
  retention,
}: FollowOptions): Promise<Follower> => {
  const sequencer = createSequencer(payload)
  let pending: Promise<void> = Promise.resolve()
  let isStopped = false

  const pull = async (): Promise<void> => {
    await sequencer.run()
    for (;;) {
      const changes = await readChangesSince(payload, store.revision)
      for (const change of changes) store.apply(change)
      if (changes.length === 0) return
    }
  }
  const catchUp = (): Promise<void> => {
    pending = pending.catch(() => undefined).then(pull)
    return pending
  }

  await loadEdition(payload, store, loaded)
  await catchUp()
  const stopCompaction = keepCompacting(payload, retention)

  const look = () => {
    if (isStopped) return
    catchUp().catch((error: unknown) =>
      payload.logger.error({ msg: 'Could not follow publications', err: error }),
    )
  }
  let isAwake = false
  const unsubscribe = onCommit(() => {
    if (isAwake) return
    isAwake = true
    setTimeout(() => {
      isAwake = false
      look()
    }, 5)
  })
  const timer = setInterval(look, interval)
  timer.unref()
  return {
    catchUp,
    stop: async () => {
      isStopped = true
      unsubscribe()
      clearInterval(timer)
      await stopCompaction()
      await pending.catch(() => undefined)
    },
  }
}
