import type { Citation } from '../../generated/documents.js'
import { html, type Html } from '../core/html.js'
import { integrityStatuses } from '../core/labels.js'
import { anchor, doiUrl, urlPart } from '../core/links.js'
import { warning } from '../core/notice.js'
import { labelOf, type Language } from '../core/words.js'

/** A work as it is cited. */
export type CitedWork = Pick<Citation, 'slug' | 'title' | 'year'> &
  Partial<Pick<Citation, 'authorsText' | 'containerTitle' | 'volume' | 'issue' | 'pages' | 'publisher'>> &
  Partial<Pick<Citation, 'doi' | 'pmid' | 'url' | 'studyDesign'>> & {
    readonly integrity?: Pick<Citation['integrity'], 'status' | 'note'>
  }

/** Where the work can be read. */
export const addressOfWork = ({ doi, pmid, url }: CitedWork): string | undefined =>
  doi ? doiUrl(doi) : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${urlPart(pmid)}/` : url

const placeOf = ({ volume, issue, pages }: CitedWork): string =>
  [[volume, issue && `(${issue})`].filter(Boolean).join(''), pages].filter(Boolean).join(': ')

/** A notice about the work, such as a retraction, that nothing on the page can hide. */
export const integrityWarning = ({ integrity }: CitedWork, language: Language): Html | false =>
  integrity !== undefined &&
  integrity.status !== 'ok' &&
  warning(labelOf(integrityStatuses, integrity.status, language), integrity.note && html` ${integrity.note}`)

/** Authors, year, title as a link, where it appeared, and its DOI or PMID. */
export const citationHtml = (work: CitedWork, language: Language): Html => {
  const { authorsText, year, title, containerTitle, publisher, doi, pmid } = work
  const place = [containerTitle ?? publisher, placeOf(work)].filter(Boolean).join(' ')
  const id = doi ? `doi:${doi}` : pmid && `PMID ${pmid}`
  return html`<cite>${anchor(addressOfWork(work), title)}</cite
    ><span class="small"
      >${authorsText && `${authorsText} `}(${year}).${place && ` ${place}.`}${id && ` ${id}`}</span
    >${integrityWarning(work, language)}`
}

export const citationCss = `
cite{font-style:normal;font-weight:500;display:block}
`
