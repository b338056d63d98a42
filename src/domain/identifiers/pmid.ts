import { quoted } from '../quoted'

const address =
  /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/iu
const label = /^(?:pubmed\s+)?pmid\s*[:=]?\s*/iu
const form = /^[1-9]\d{0,7}$/u

const rule = 'a PMID is a number of 1 to 8 digits, as in 32956536'

/** The digits of a PubMed identifier, from the bare number, `PMID: …` or a PubMed address. */
export const normalisePmid = (input: string): string | undefined => {
  const pmid = bare(input)
  return form.test(pmid) ? pmid : undefined
}

/** What is wrong with a PMID as entered, in one sentence; undefined when `normalisePmid` accepts it. */
export const pmidProblem = (input: string): string | undefined => {
  if (normalisePmid(input) !== undefined) return undefined
  const pmid = bare(input)
  if (pmid === '') return `The PMID is empty; ${rule}.`
  if (/^pmc\d+$/iu.test(pmid)) return `${quoted(input)} is a PMCID, which has a field of its own; ${rule}.`
  if (/^0\d*$/u.test(pmid)) return `${quoted(input)} starts with a zero; ${rule}, without leading zeros.`
  if (/^\d+$/u.test(pmid)) return `${quoted(input)} has ${pmid.length} digits; ${rule}.`
  return `${quoted(input)} is not a PMID: ${rule}.`
}

const bare = (input: string): string => {
  const text = input.trim()
  return address.exec(text)?.[1] ?? text.replace(label, '')
}
