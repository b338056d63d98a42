import type { CitationChecks } from '../../domain/citations/checks'
import { compareIdentity } from '../../domain/citations/compareIdentity'
import { decidingNotice } from '../../domain/citations/integrityNotices'
import type { Work } from '../../domain/citations/work'
import type { Registers } from '../../resolvers/createRegisters'
import type { RegisterTrouble } from '../../resolvers/http/RegisterError'
import { lookUpWork } from '../../resolvers/lookUpWork'

export type MadeChecks = Required<CitationChecks> & {
  /** False where no register answered at all: then nothing is known, and nothing is noted. */
  isAnswered: boolean
}

/** Answers that would be the same tomorrow. */
const isFinal: ReadonlySet<RegisterTrouble> = new Set(['refused', 'malformed'])

/** Asks the registers about a work and judges their answers. Nothing is written. */
export const makeChecks = async (registers: Registers, work: Work, now: Date): Promise<MadeChecks> => {
  const { records, troubles } = await lookUpWork(registers, work, { fresh: true })
  const looked = {
    at: now.toISOString(),
    registers: records.map(({ register }) => register),
    problems: troubles.map(({ message }) => message),
  }
  const notices = records.flatMap((record) => record.notices)
  return {
    isAnswered: records.length > 0 || troubles.every(({ trouble }) => isFinal.has(trouble)),
    identity: { ...compareIdentity(work, records), ...looked },
    integrity: { status: decidingNotice(notices)?.kind ?? 'ok', notices, ...looked },
  }
}
