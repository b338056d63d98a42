import type { Payload } from 'payload'
import { onCommit } from '../database/commitSignal'
import type { FedKeyring } from './createKeyring'
import { keepUseLog } from './keepUseLog'
import { readKeys } from './readKeys'

export type FollowKeysOptions = {
  readonly payload: Payload
  readonly keyring: FedKeyring
  /**
   * How often to look for what other processes changed, in milliseconds. What this process changed is noticed at its
   * commit.
   * @default 1000
   */
  readonly interval?: number
}

export type KeyFollower = {
  /** Takes over everything committed by now. */
  catchUp(): Promise<void>
  stop(): Promise<void>
}

/** Of the time at most this part is spent on looking, however many keys there are. */
const greatestShare = 1 / 20

/** Several commits in a row are looked at together. Milliseconds. */
const commitPause = 50

/** Keeps a keyring equal to the keys in the database, and writes down when keys were used. */
export const followKeys = async ({
  payload,
  keyring,
  interval = 1_000,
}: FollowKeysOptions): Promise<KeyFollower> => {
  let pending: Promise<void> = Promise.resolve()
  let pause = 0
  const pull = async (): Promise<void> => {
    const started = performance.now()
    keyring.replace(await readKeys(payload))
    pause = (performance.now() - started) / greatestShare
  }
  const catchUp = (): Promise<void> => {
    pending = pending.catch(() => undefined).then(pull)
    return pending
  }
  await catchUp()
  const stopUseLog = keepUseLog(payload, keyring)

  let timer: NodeJS.Timeout | undefined
  let dueAt = Infinity
  let isStopped = false
  const lookIn = (wait: number): void => {
    const at = performance.now() + wait
    if (isStopped || at >= dueAt) return
    clearTimeout(timer)
    dueAt = at
    timer = setTimeout(() => {
      dueAt = Infinity
      catchUp()
        .catch((error: unknown) => payload.logger.error({ msg: 'Could not read the API keys', err: error }))
        .finally(() => lookIn(Math.max(interval, pause)))
    }, wait)
    timer.unref()
  }
  lookIn(interval)
  const unsubscribe = onCommit(() => lookIn(Math.max(commitPause, pause)))
  return {
    catchUp,
    stop: async () => {
      isStopped = true
      unsubscribe()
      clearTimeout(timer)
      await pending.catch(() => undefined)
      await stopUseLog()
    },
  }
}
