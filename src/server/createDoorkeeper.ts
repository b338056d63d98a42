import type { Payload } from 'payload'
import type { Admit } from '../api/admission/admission'
import { createAdmission } from '../api/admission/createAdmission'
import type { Settings } from '../env'
import { createKeyring } from '../keys/createKeyring'
import { followKeys } from '../keys/followKeys'
import { createLimiter } from './createLimiter'

/** Who may ask, and how often. */
export type AdmissionSettings = Pick<
  Settings,
  'anonymousScopes' | 'anonymousRequests' | 'keyRequests' | 'trustProxy' | 'redisUrl'
>

export type Doorkeeper = {
  readonly admit: Admit
  /** Reads the keys and follows them; requests with a key are answered 503 until they are there. */
  follow(payload: Payload): Promise<{ catchUp(): Promise<void>; stop(): Promise<void> }>
}

/** Keys and limits of one process. `log` is told what operators have to know of. */
export const createDoorkeeper = (settings: AdmissionSettings, log: (line: string) => void): Doorkeeper => {
  const keyring = createKeyring()
  const { limiter, close } = createLimiter({ redisUrl: settings.redisUrl, log })
  return {
    admit: createAdmission({
      keyring,
      limiter,
      anonymousScopes: settings.anonymousScopes,
      trustProxy: settings.trustProxy,
      requestsPerMinute: { anonymous: settings.anonymousRequests, key: settings.keyRequests },
    }),
    follow: async (payload) => {
      const { catchUp, stop } = await followKeys({ payload, keyring })
      return {
        catchUp,
        stop: async () => {
          await stop()
          await close()
        },
      }
    },
  }
}
