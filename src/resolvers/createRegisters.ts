import packageJson from '../../package.json'
import { createCrossref, type Crossref } from './crossref/createCrossref'
import { createPacer } from './http/createPacer'
import { createRegisterClient, type Patience } from './http/createRegisterClient'
import { createPubmed, type Pubmed } from './pubmed/createPubmed'

export type RegisterOptions = {
  readonly isOn: boolean
  readonly crossrefUrl: string
  readonly pubmedUrl: string
  readonly pmcUrl: string
  readonly contactEmail?: string | undefined
  readonly ncbiApiKey?: string | undefined
  readonly patience?: Partial<Patience> | undefined
}

export type Registers = { readonly crossref: Crossref; readonly pubmed: Pubmed }

/** NCBI takes 3 requests a second, 10 with a key; Crossref asks for less than 10 of those who say who they are. */
const perSecond = { crossref: 5, pubmed: 3, pubmedWithKey: 10 }

/** The registers of works, asked as their operators want to be asked. */
export const createRegisters = ({
  isOn,
  crossrefUrl,
  pubmedUrl,
  pmcUrl,
  contactEmail,
  ncbiApiKey,
  patience,
}: RegisterOptions): Registers => {
  const contact = contactEmail ? ` (mailto:${contactEmail})` : ''
  const shared = { isOn, patience, userAgent: `Cofactor/${packageJson.version}${contact}` }
  const ncbiPace = createPacer(ncbiApiKey ? perSecond.pubmedWithKey : perSecond.pubmed)
  const ncbi = { ...shared, register: 'PubMed', pace: ncbiPace }
  const named = { tool: 'cofactor', email: contactEmail }
  return {
    crossref: createCrossref(
      createRegisterClient({
        ...shared,
        register: 'Crossref',
        base: crossrefUrl,
        parameters: { mailto: contactEmail },
        pace: createPacer(perSecond.crossref),
      }),
    ),
    pubmed: createPubmed({
      entrez: createRegisterClient({
        ...ncbi,
        base: pubmedUrl,
        parameters: { ...named, api_key: ncbiApiKey },
      }),
      converter: createRegisterClient({ ...ncbi, base: pmcUrl, parameters: named }),
    }),
  }
}
