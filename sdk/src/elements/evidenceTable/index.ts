import { addressOfWork, integrityWarning, type CitedWork } from '../citations/citationHtml.js'
import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { EvidenceDocument, EvidenceRow } from './types.js'
import { formatAmount, unitSign } from '../core/format.js'
import { field } from '../core/field.js'
import { html, type HtmlValue } from '../core/html.js'
import { certainties, evidenceModels, stances, studyDesigns } from '../core/labels.js'
import { anchor } from '../core/links.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { table } from '../core/table.js'
import { tableCss } from '../core/tableCss.js'
import { labelOf, say, type Language } from '../core/words.js'

export type { EvidenceDocument } from './types.js'

const isCited = (citation: EvidenceRow['citation']): citation is CitedWork =>
  citation !== undefined && 'year' in citation

const workOf = (citation: EvidenceRow['citation'], language: Language): HtmlValue => {
  if (!isCited(citation)) return citation?.title ?? say('Not published', language)
  const by = citation.authorsText?.split(',')
  const label = `${by?.[0] ?? citation.title}${by?.[1] ? ' et al' : ''} ${citation.year}`
  return html`${anchor(addressOfWork(citation), label)}${by && html`<span class="small">${citation.title}</span>`}${integrityWarning(citation, language)}`
}

const effectOf = ({ effect }: EvidenceRow, language: Language): string | undefined => {
  if (effect?.value === undefined) return undefined
  const { measure, value, ciLow, ciHigh, unit } = effect
  const range =
    ciLow !== undefined &&
    ciHigh !== undefined &&
    `(${formatAmount(ciLow, language)}–${formatAmount(ciHigh, language)})`
  return [measure, formatAmount(value, language), range, unit && unitSign(unit)].filter(Boolean).join(' ')
}

/** What a count says. */
const counted = (
  count: number | undefined,
  word: 'studies' | 'participants',
  language: Language,
): string | undefined => (count ? `${formatAmount(count, language)} ${say(word, language)}` : undefined)

const columns = ['Work', 'Kind of work', 'Speaks', 'What it found'] as const

const rowOf = (row: EvidenceRow, language: Language): HtmlValue[] => [
  workOf(row.citation, language),
  html`${labelOf(studyDesigns, row.design, language)}${row.model !== 'human' && html`<strong class="small">${labelOf(evidenceModels, row.model, language)}</strong>`}`,
  html`<span class="stance ${row.stance}">${labelOf(stances, row.stance, language)}</span>`,
  html`${row.finding}<span class="small"
      >${[effectOf(row, language), counted(row.studies, 'studies', language), counted(row.participants, 'participants', language)].filter(Boolean).join(' · ')}</span
    >`,
]

const definition: Definition<EvidenceDocument, object> = {
  tag: 'cofactor-evidence-table',
  css: `${tableCss}
caption p{font-weight:400;font-size:.9em}
:is(td,th) .small{display:block}
.stance{white-space:nowrap;font-weight:600}
.stance::before{content:"+" / "";padding-inline-end:.4em}
.refutes::before{content:"−" / ""}
.mixed::before{content:"±" / ""}
.background::before{content:"○" / ""}
tbody th{inline-size:32%}
@container(max-width:42em){table,tbody,tr,th,td,caption{display:block}thead{position:absolute;clip-path:inset(50%)}tbody tr{padding-block:.875em;border-top:1px solid var(--line);display:grid;gap:.25em}tbody :is(th,td){padding:0;border:0;inline-size:auto}}
`,
  key: 'slug',
  read: () => ({}),
  content: ({ statement, certainty, plainLanguage, evidence, governance }, { meta }, language) =>
    html`${table(
      html`${field('statement', statement, language)}
        <p part="wording">${plainLanguage}</p>
        <strong class="small">${labelOf(certainties, certainty, language)}</strong>`,
      columns.map((word) => ({ label: say(word, language) })),
      evidence.map((row) => rowOf(row, language)),
    )}${notice(meta, [{ governance }], language)}`,
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** The evidence of a claim: `<cofactor-evidence-table>` as HTML for a page. @throws TypeError when `meta` is incomplete */
export const renderEvidenceTable = (document: EvidenceDocument, options: RenderOptions): string =>
  renderElement(definition, toThing, document, options, { slug: document.slug })

/**
 * What a claim rests on, work by work: kind, stance, finding, effect and size.
 *
 * @element cofactor-evidence-table
 */
export class EvidenceTableElement extends CofactorElement<EvidenceDocument, object> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'slug']

  constructor() {
    super(definition)
  }

  get document(): EvidenceDocument | undefined {
    return this.data
  }
  set document(document: EvidenceDocument | undefined) {
    this.data = document
  }
}

/** Defines `<cofactor-evidence-table>`, once. */
export const defineEvidenceTable = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, EvidenceTableElement)
}
