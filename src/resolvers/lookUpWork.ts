import type { WorkIdentifiers } from '../domain/citations/identifiersIn'
import type { RegisterRecord } from '../domain/citations/work'
import type { Registers } from './createRegisters'
import type { Fresh } from './crossref/createCrossref'
import { isRegisterError, type RegisterError } from './http/RegisterError'

export type LookedUp = {
  /** At most one of each register, Crossref first. */
  records: RegisterRecord[]
  /** Registers that gave no answer. What the others told stands. */
  troubles: RegisterError[]
}

/**
 * What the registers hold under the identifiers of one work. Crossref is asked by DOI, PubMed by PMID or PMCID; where
 * one of the two is missing, the other register's answer or PubMed's search by DOI gives it.
 */
export const lookUpWork = async (
  { crossref, pubmed }: Registers,
  { doi, pmid, pmcid, isbn }: WorkIdentifiers,
  options: Fresh = {},
): Promise<LookedUp> => {
  const troubles: RegisterError[] = []
  const attempt = async <Value>(ask: () => Promise<Value | undefined>): Promise<Value | undefined> => {
    try {
      return await ask()
    } catch (error) {
      if (!isRegisterError(error)) throw error
      // One that does not answer is asked once and no more for this work.
      if (!troubles.some(({ register }) => register === error.register)) troubles.push(error)
      return undefined
    }
  }
  const ofPubmed = async (): Promise<RegisterRecord | undefined> => {
    const number =
      pmid ?? (pmcid && (await pubmed.pmidOfPmcid(pmcid))) ?? (doi && (await pubmed.pmidOfDoi(doi, options)))
    return number ? pubmed.byPmid(number, options) : undefined
  }

  const [byDoi, inPubmed] = await Promise.all([
    doi ? attempt(() => crossref.byDoi(doi, options)) : undefined,
    (pmid ?? pmcid ?? doi) ? attempt(ofPubmed) : undefined,
  ])
  const otherDoi = doi === undefined ? inPubmed?.work.doi : undefined
  const byOtherDoi = otherDoi && (await attempt(() => crossref.byDoi(otherDoi, options)))
  const isBookOnly = isbn !== undefined && (doi ?? pmid ?? pmcid) === undefined
  const [book] = (isBookOnly && (await attempt(() => crossref.byIsbn(isbn)))) || []
  const inCrossref = byDoi ?? (byOtherDoi || book)
  return { records: [inCrossref, inPubmed].filter((record) => record !== undefined), troubles }
}
