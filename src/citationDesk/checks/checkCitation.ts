import { createLocalReq, type Payload } from 'payload'
import type { Registers } from '../../resolvers/createRegisters'
import { inOwnTransaction } from '../../database/inTransaction'
import { makeChecks, type MadeChecks } from './makeChecks'
import { readStates, workOf, type CitationState } from './readStates'
import { storeChecks, type StoredChecks } from './storeChecks'

export type CheckedCitation = MadeChecks & StoredChecks & { title: string }

type Options = { payload: Payload; registers: Registers; id: string; now?: Date }

/** What is public may have other identifiers than the draft beside it: then both are looked up. */
const statesToAsk = ({
  latest,
  published,
  hasPendingDraft,
}: NonNullable<Awaited<ReturnType<typeof readStates>>>) => {
  const isSame = (one: CitationState, other: CitationState): boolean =>
    ['doi', 'pmid', 'pmcid', 'isbn'].every((name) => (one[name] ?? null) === (other[name] ?? null))
  const isOther = published !== undefined && hasPendingDraft && !isSame(latest, published)
  return isOther ? [published, latest] : [latest]
}

/**
 * Compares a citation with the registers and notes the outcome. The registers are asked outside of any transaction, so
 * that nobody waits for the network to save.
 *
 * @returns the verdict on the citation as it stands in the form; undefined where there is no such citation
 */
export const checkCitation = async ({
  payload,
  registers,
  id,
  now = new Date(),
}: Options): Promise<CheckedCitation | undefined> => {
  const states = await readStates(id, await createLocalReq({}, payload))
  if (!states) return undefined
  let result: CheckedCitation | undefined
  for (const state of statesToAsk(states)) {
    const { isAnswered, ...checks } = await makeChecks(registers, workOf(state), now)
    const stored = isAnswered
      ? await inOwnTransaction(payload, (req) => storeChecks(state, checks, req))
      : { isIntegrityChanged: false }
    result = { ...checks, ...stored, isAnswered, title: String(state['title'] ?? 'Untitled') }
  }
  return result
}
