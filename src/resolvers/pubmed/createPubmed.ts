import type { RegisterRecord } from '../../domain/citations/work'
import { normalisePmid } from '../../domain/identifiers/pmid'
import type { Fresh } from '../crossref/createCrossref'
import type { RegisterClient } from '../http/createRegisterClient'
import { RegisterError } from '../http/RegisterError'
import { isObject } from '../../domain/isObject'
import { recordAt, recordsAt, textAt, textsAt } from '../readJson'
import { mapPubmed } from './mapPubmed'

export type Pubmed = {
  byPmid(pmid: string, options?: Fresh): Promise<RegisterRecord | undefined>
  /** The PMID of the work with a DOI; undefined where PubMed has none, or several. */
  pmidOfDoi(doi: string, options?: Fresh): Promise<string | undefined>
  /** The PMID of a work in PubMed Central. */
  pmidOfPmcid(pmcid: string): Promise<string | undefined>
}

type Clients = {
  /** E-utilities. */
  readonly entrez: RegisterClient
  /** The ID Converter of PubMed Central. */
  readonly converter: RegisterClient
}

/**
 * PubMed by E-utilities (https://www.ncbi.nlm.nih.gov/books/NBK25501) and the ID Converter of PubMed Central
 * (https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api).
 */
export const createPubmed = ({ entrez, converter }: Clients): Pubmed => ({
  byPmid: async (pmid, options) => {
    const answer = await entrez.get('/esummary.fcgi', { db: 'pubmed', id: pmid, retmode: 'json' }, options)
    const record = recordAt(recordAt(answer, 'result'), pmid)
    if (textAt(record, 'error') !== undefined) return undefined
    if (textAt(record, 'uid') !== pmid) {
      // An unknown number is answered with an error and no result at all.
      if (isObject(answer) && ('error' in answer || 'esummaryresult' in answer)) return undefined
      throw new RegisterError('PubMed', 'malformed')
    }
    return mapPubmed(record)
  },
  pmidOfDoi: async (doi, options) => {
    const term = `"${doi.replaceAll('"', '')}"[AID]`
    const answer = await entrez.get('/esearch.fcgi', { db: 'pubmed', term, retmode: 'json' }, options)
    const found = textsAt(recordAt(answer, 'esearchresult'), 'idlist')
    return found.length === 1 ? normalisePmid(found[0] ?? '') : undefined
  },
  pmidOfPmcid: async (pmcid) => {
    const answer = await converter.get('/articles/', { ids: pmcid, format: 'json' })
    const [record] = recordsAt(answer, 'records')
    return normalisePmid(textAt(record, 'pmid') ?? '')
  },
})
