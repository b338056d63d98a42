import type { RegisterRecord, Work } from '../domain/citations/work'

/** Without what is not there, so that spreading one over another takes nothing away. */
const known = (work: Work): Work =>
  Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined && value !== ''))

/**
 * One work of what several registers hold on it. Crossref has the names in full and the title as printed; PubMed has the
 * design and its own numbers.
 */
export const mergeRecords = (records: readonly RegisterRecord[]): Work => {
  const crossref = known(records.find(({ register }) => register === 'Crossref')?.work ?? {})
  const pubmed = known(records.find(({ register }) => register === 'PubMed')?.work ?? {})
  const [fuller = [], other = []] = [crossref.authors, pubmed.authors]
  return {
    ...pubmed,
    ...crossref,
    ...(pubmed.studyDesign && { studyDesign: pubmed.studyDesign }),
    authors: fuller.length >= other.length ? fuller : other,
  }
}
