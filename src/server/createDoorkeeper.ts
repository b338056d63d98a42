import type { Payload } from 'payload'
import type { Admit } from '../api/admission/admission'
import { createAdmission } from '../api/admission/createAdmission'
import type { Settings } from '../env'
import { createKeyring } from '../keys/createKeyring'
import { followKeys } from '../keys/followKeys'
import type { KeyFacts } from '../keys/keyFacts'
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

/** Keys and limits of one process. `log` is told what operators have to know of. `keys` are those known already. */
export const createDoorkeeper = async (
  settings: AdmissionSettings,
  log: (line: string) => void,
  keys?: readonly KeyFacts[],
): Promise<Doorkeeper> => {
  const keyring = createKeyring()
  if (keys) keyring.replace(keys)
  const { limiter, close } = await createLimiter({ redisUrl: settings.redisUrl, log })
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
