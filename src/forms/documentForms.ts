import type { QueryModel } from '../delivery/queryModel'

/** A form in which a document can be had besides the JSON of the API, named by the end of its address. */
export type FormName = 'jsonld' | 'csl.json' | 'ris' | 'bib' | 'txt' | 'html'

export type DocumentForm = {
  readonly name: FormName
  /** What `Content-Type` says, with the charset where the type has one. */
  readonly contentType: string
  /** Whether `style` chooses how citations in it are written. */
  readonly takesStyle: boolean
  /** What it is for, in a sentence. */
  readonly description: string
}

export const documentForms: Readonly<Record<FormName, DocumentForm>> = {
  jsonld: {
    name: 'jsonld',
    contentType: 'application/ld+json',
    takesStyle: false,
    description: 'JSON-LD by schema.org, safe to be put into a script element of a page.',
  },
  'csl.json': {
    name: 'csl.json',
    contentType: 'application/vnd.citationstyles.csl+json',
    takesStyle: false,
    description: 'The works it cites as CSL-JSON: an array of items.',
  },
  ris: {
    name: 'ris',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    takesStyle: false,
    description: 'The works it cites as RIS, for reference managers.',
  },
  bib: {
    name: 'bib',
    contentType: 'application/x-bibtex; charset=utf-8',
    takesStyle: false,
    description: 'The works it cites as BibTeX, for LaTeX.',
  },
  txt: {
    name: 'txt',
    contentType: 'text/plain; charset=utf-8',
    takesStyle: true,
    description: 'Plain text: of a citation the formatted reference, of an article the whole text.',
  },
  html: {
    name: 'html',
    contentType: 'text/html; charset=utf-8',
    takesStyle: true,
    description:
      'HTML to be put into a page: of a citation the formatted reference, of an article all of it.',
  },
}

/** Types that can be shown to people as text, as they are. */
const shownTypes: readonly string[] = ['articles', 'citations']

/** The forms of a type's documents: works can be had of what cites some, directly or through its claims. */
export const formsOf = (type: string, queryModel: QueryModel): readonly DocumentForm[] => {
  const targets = queryModel[type]?.references.flatMap(({ to }) => to) ?? []
  const citesWorks = type === 'citations' || targets.includes('citations') || targets.includes('claims')
  const { jsonld, ris, bib, txt, html } = documentForms
  return [
    jsonld,
    ...(citesWorks ? [documentForms['csl.json'], ris, bib] : []),
    ...(shownTypes.includes(type) ? [txt, html] : []),
  ]
}
