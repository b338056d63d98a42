import { createLocalReq, type CollectionAfterChangeHook, type Payload } from 'payload'
import { identifierKeys } from '../../../collections/hooks/citationHolders'
import { onCommit } from '../../database/commitSignal'
import type { Registers } from '../../resolvers/createRegisters'
import { checkCitation } from './checkCitation'
import { readStates, workOf, type CitationState } from './readStates'

type Waiting = {
  readonly payload: Payload
  readonly id: string
  readonly keys: string
  readonly until: number
}

/** Milliseconds after which a save that never came to be stored is forgotten. */
const patience = 60_000

const keysOf = (state: CitationState): string => {
  const { doi, pmid } = identifierKeys(workOf(state))
  return `${doi ?? ''} ${pmid ?? ''}`
}

/**
 * Checks a citation whose DOI or PMID somebody just changed, once that is stored. The save is over by then: neither it
 * nor anybody else waits for the network, and where the registers do not answer, the job asks them again.
 */
export const checkAfterSave = (registers: Registers): CollectionAfterChangeHook => {
  const waiting = new Map<string, Waiting>()
  let isRunning = false

  const isStored = async ({ payload, id, keys }: Waiting): Promise<boolean> => {
    const states = await readStates(id, await createLocalReq({}, payload))
    return states !== undefined && keysOf(states.latest) === keys
  }

  const checkOne = async (one: Waiting): Promise<void> => {
    try {
      if (!(await isStored(one))) return
      waiting.delete(one.id)
      await checkCitation({ payload: one.payload, registers, id: one.id })
    } catch (error) {
      waiting.delete(one.id)
      one.payload.logger.warn({ msg: `Citation ${one.id} could not be checked`, err: error })
    }
  }

  /** One after the other: an import saves many, and the registers want to be asked slowly. */
  const run = async (): Promise<void> => {
    if (isRunning) return
    isRunning = true
    for (const one of [...waiting.values()]) {
      if (one.until < Date.now()) waiting.delete(one.id)
      else await checkOne(one)
    }
    isRunning = false
  }

  const startListening = (): void => {
    const stop = onCommit(() => {
      if (waiting.size === 0) stop()
      else setImmediate(() => void run())
    })
  }

  return ({ doc, operation, previousDoc, req }) => {
    // The starter knowledge and other programs bring their own checks; the job sees to them in its turn.
    if (!req.user) return doc
    const keys = keysOf(doc)
    const isNew = operation === 'create' || keysOf(previousDoc) !== keys
    if (!isNew || keys === ' ') return doc
    if (waiting.size === 0) startListening()
    const id = String(doc.id)
    waiting.set(id, { payload: req.payload, id, keys, until: Date.now() + patience })
    return doc
  }
}
