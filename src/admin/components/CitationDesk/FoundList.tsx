import { Button, Pill } from '@payloadcms/ui'
import { IntegrityBadge } from '../CitationBadges'
import { describeWork, sourceLabel, type FoundWork } from './foundWork'

type Props = {
  readonly found: readonly FoundWork[]
  readonly ownId: string | undefined
  readonly onTake: (work: FoundWork) => void
  readonly documentHref: (id: string) => string
}

const titleOf = ({ citation, existing }: FoundWork): string => {
  const title = citation['title'] ?? existing?.title ?? citation['url']
  return typeof title === 'string' ? title : 'Untitled'
}

const statusOf = ({ citation }: FoundWork): unknown => {
  const { integrity } = citation
  return typeof integrity === 'object' && integrity !== null ? Reflect.get(integrity, 'status') : undefined
}

/** What was found, to choose from. One that is stored already is opened rather than filled in again. */
export const FoundList = ({ found, ownId, onTake, documentHref }: Props) => (
  <ul className="citation-desk__list">
    {found.map((work, index) => {
      const { existing } = work
      const isElsewhere = existing !== undefined && existing.id !== ownId
      return (
        <li key={index}>
          <div className="citation-desk__work">
            <strong>{titleOf(work)}</strong>
            <span>{describeWork(work.citation)}</span>
            <span className="citation-badges">
              <Pill pillStyle="light" size="small">
                {sourceLabel(work.source)}
              </Pill>
              <IntegrityBadge status={statusOf(work)} />
            </span>
          </div>
          {isElsewhere ? (
            <a className="citation-desk__link" href={documentHref(existing.id)}>
              Here already: open it
            </a>
          ) : (
            <Button buttonStyle="secondary" margin={false} onClick={() => onTake(work)} type="button">
              Use this
            </Button>
          )}
        </li>
      )
    })}
  </ul>
)
