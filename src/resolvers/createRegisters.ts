import packageJson from '../../package.json'
import { createCrossref, type Crossref } from './crossref/createCrossref'
import { createPacer } from './http/createPacer'
import { createRegisterClient, type Patience } from './http/createRegisterClient'
import { createPubmed, type Pubmed } from './pubmed/createPubmed'

/** Where works are looked up, and as whom. */
export type RegisterSettings = {
  /** Whether registers are asked at all. */
  readonly isOn: boolean
  /** Crossref's REST API, without a slash at the end. */
  readonly crossrefUrl: string
  /** NCBI's E-utilities. */
  readonly pubmedUrl: string
  /** NCBI's ID Converter. */
  readonly pmcUrl: string
  /** Whom the registers write to before they shut somebody out. */
  readonly contactEmail?: string | undefined
  /** Raises PubMed's limit from 3 to 10 requests a second. */
  readonly ncbiApiKey?: string | undefined
}

export type RegisterOptions = RegisterSettings & { readonly patience?: Partial<Patience> | undefined }

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
