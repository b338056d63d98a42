import { Button } from '@payloadcms/ui'
import type { CitationFacts } from '../ClaimEditor/citationStore'
import { designLabel } from '../ClaimEditor/labels'
import type { Found, NewWork } from './findWorks'

type Props = {
  found: Found
  /** Ids of the works that rows cite, in the order of the rows. */
  cited: readonly string[]
  onAdd: (work: CitationFacts) => void
  onAddNew: (work: NewWork) => void
}

const sources: Readonly<Record<string, string>> = {
  crossref: 'from Crossref',
  pubmed: 'from PubMed',
  parsed: 'read from what you pasted: check it',
}

const line = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

/** The works that were found, each with a button that adds it, or with what keeps it from being added. */
export const FoundWorks = ({ found, cited, onAdd, onAddNew }: Props) =>
  found.stored.length + found.others.length === 0 ? null : (
    <ul aria-label="Works found" className="claim-panel__items">
      {found.stored.map((work) => (
        <li className="claim-panel__item" key={work.id}>
          <strong>{work.title}</strong>
          <span className="claim-panel__quiet">
            {line(work.authors, work.year, work.design && designLabel(work.design), work.doi ?? work.pmid)}
          </span>
          <StoredAction cited={cited} onAdd={onAdd} work={work} />
        </li>
      ))}
      {found.others.map((work) => (
        <li className="claim-panel__item" key={`${work.source} ${work.title}`}>
          <strong>{work.title}</strong>
          <span className="claim-panel__quiet">
            {line(work.authors, work.year, work.design && designLabel(work.design), sources[work.source])}
          </span>
          <NewAction onAddNew={onAddNew} work={work} />
        </li>
      ))}
    </ul>
  )

const NewAction = ({ work, onAddNew }: Pick<Props, 'onAddNew'> & { work: NewWork }) =>
  isTakenBack(work) ? (
    <TakenBack integrity={work.integrity} />
  ) : (
    <div>
      <Button
        aria-label={`Store as a draft citation and add: ${work.title}`}
        buttonStyle="secondary"
        className="claim-panel__button"
        margin={false}
        onClick={() => onAddNew(work)}
        size="small"
        type="button"
      >
        Store as a draft citation and add
      </Button>
    </div>
  )

const isTakenBack = ({ integrity }: { integrity?: string }): boolean =>
  integrity === 'retracted' || integrity === 'withdrawn'

const TakenBack = ({ integrity }: { integrity?: string | undefined }) => (
  <span>{`It has been ${integrity} and cannot be evidence.`}</span>
)

const StoredAction = ({ work, cited, onAdd }: Pick<Props, 'cited' | 'onAdd'> & { work: CitationFacts }) => {
  const row = cited.indexOf(work.id) + 1
  if (isTakenBack(work)) return <TakenBack integrity={work.integrity} />
  if (row > 0) return <span>{`Row ${row} cites it already.`}</span>
  return (
    <div>
      <Button
        aria-label={`Add as evidence: ${work.title}`}
        buttonStyle="secondary"
        className="claim-panel__button"
        margin={false}
        onClick={() => onAdd(work)}
        size="small"
        type="button"
      >
        Add as evidence
      </Button>
    </div>
  )
}
