import { parseReference } from '../domain/citations/parseReference'
import { hasIdentifier, recogniseReferences, type Reference } from '../domain/citations/recogniseReferences'
import { likelyMatch, referenceMatch } from '../domain/citations/referenceMatch'
import type { Notice, Work } from '../domain/citations/work'
import { quoted } from '../domain/quoted'
import type { Registers } from './createRegisters'
import { isRegisterError } from './http/RegisterError'
import { lookUpWork } from './lookUpWork'
import { mergeRecords } from './mergeRecords'

/** A work that a pasted text may mean. */
export type Resolved = {
  source: 'crossref' | 'pubmed' | 'parsed'
  /** `identifier`: the text names it. `suggestion`: it fits what the text says, and somebody has to look. */
  match: 'identifier' | 'suggestion'
  work: Work
  notices: readonly Notice[]
}

type Resolution = { resolved: Resolved[]; problems: string[] }

export type ResolvedReference = Resolution & { reference: Reference }

/** More are a file, which is imported. */
export const mostReferences = 20

const mostSuggestions = 5

const parsed = (work: Work): Resolved => ({ source: 'parsed', match: 'suggestion', work, notices: [] })

const identifiersOf = ({ doi, pmid, pmcid, isbn }: Reference): Work => ({ doi, pmid, pmcid, isbn })

const resolveIdentified = async (registers: Registers, reference: Reference): Promise<Resolution> => {
  const { records, troubles } = await lookUpWork(registers, reference)
  const problems = troubles.map(({ message }) => message)
  const first = records[0]
  if (first) {
    const source = first.register === 'Crossref' ? 'crossref' : 'pubmed'
    const work = { ...identifiersOf(reference), ...mergeRecords(records) }
    const notices = records.flatMap((record) => record.notices)
    return { resolved: [{ source, match: 'identifier', work, notices }], problems }
  }
  if (problems.length === 0) {
    const { doi, pmid, pmcid, isbn } = reference
    problems.push(`No register has ${quoted(doi ?? pmid ?? pmcid ?? isbn ?? '')}. Look for a typing error.`)
  }
  const words = parseReference(reference.text)
  return { resolved: words ? [parsed({ ...words, ...identifiersOf(reference) })] : [], problems }
}

const resolveAddress = (url: string): Resolution => ({
  resolved: [parsed({ url, cslType: 'webpage' })],
  problems: [`${quoted(url)} names no DOI, PMID or PMCID. Enter title and year yourself.`],
})

const resolveWords = async ({ crossref }: Registers, text: string): Promise<Resolution> => {
  const words = parseReference(text)
  const own = words ? [parsed(words)] : []
  if (text.split(' ').length < 3) {
    const problem = `${quoted(text)} is no DOI, PMID, PMCID or ISBN, and too short for a reference.`
    return { resolved: [], problems: [problem] }
  }
  try {
    const fitting = (await crossref.search(text, mostSuggestions))
      .map((record) => ({ record, fit: referenceMatch(text, record) }))
      .filter(({ fit }) => fit >= likelyMatch)
      .toSorted((one, other) => other.fit - one.fit)
    const suggestions = fitting.map(({ record: { work, notices } }): Resolved => ({
      source: 'crossref',
      match: 'suggestion',
      work,
      notices,
    }))
    const problem = `Crossref has no work that fits ${quoted(text)}.`
    return { resolved: [...suggestions, ...own], problems: suggestions.length === 0 ? [problem] : [] }
  } catch (error) {
    if (!isRegisterError(error)) throw error
    return { resolved: own, problems: [error.message] }
  }
}

const resolveOne = async (registers: Registers, reference: Reference): Promise<Resolution> => {
  if (hasIdentifier(reference)) return resolveIdentified(registers, reference)
  if (reference.url !== undefined) return resolveAddress(reference.url)
  return resolveWords(registers, reference.text)
}

/**
 * The works that a pasted text names, looked up. What has an identifier is found or not; what has none is offered as a
 * suggestion. Registers that do not answer are told of in `problems`, one sentence each.
 */
export const resolveReferences = async (
  registers: Registers,
  text: string,
): Promise<{ references: ResolvedReference[]; problems: string[] }> => {
  const named = recogniseReferences(text)
  const references: ResolvedReference[] = []
  // One after the other: the registers are asked slowly anyway, and the second question may be answered by the first.
  for (const reference of named.slice(0, mostReferences)) {
    references.push({ reference, ...(await resolveOne(registers, reference)) })
  }
  const problems: string[] = []
  if (named.length === 0) problems.push('There is nothing to look up: paste a DOI, a PMID or a reference.')
  if (named.length > mostReferences)
    problems.push(`Only the first ${mostReferences} were looked up. Import longer lists as a file.`)
  return { references, problems }
}
