import { quoted } from '../quoted'

const address =
  /^(?:https?:\/\/)?(?:pmc\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc)\/articles\/(PMC\d+)\/?$/iu
const label = /^pmcid\s*[:=]?\s*/iu
const form = /^PMC[1-9]\d{0,8}$/u

const rule = 'a PMCID is "PMC" and a number, as in PMC4717874'

/** `PMC` and digits, from `PMC4717874`, `PMCID: PMC4717874` or an address at PubMed Central. */
export const normalisePmcid = (input: string): string | undefined => {
  const pmcid = bare(input)
  return form.test(pmcid) ? pmcid : undefined
}

/** What is wrong with a PMCID as entered, in one sentence; undefined when `normalisePmcid` accepts it. */
export const pmcidProblem = (input: string): string | undefined => {
  if (normalisePmcid(input) !== undefined) return undefined
  const pmcid = bare(input)
  if (pmcid === '') return `The PMCID is empty; ${rule}.`
  if (/^\d+$/u.test(pmcid)) {
    return `${quoted(input)} lacks the letters "PMC" and could be a PMID, which has a field of its own; ${rule}.`
  }
  return `${quoted(input)} is not a PMCID: ${rule}.`
}

const bare = (input: string): string => {
  const text = input.trim()
  return (address.exec(text)?.[1] ?? text.replace(label, '')).toUpperCase()
}
