import { stateLabels, type WorkflowState } from '../../../domain/workflow/states'
import { wordsOfName } from '../../../domain/wordsOfName'
import { actionInWords } from './actionInWords'

export type ShownEvent = {
  readonly id: string
  readonly at: string
  readonly who: string
  readonly action: string
  readonly from: WorkflowState | undefined
  readonly to: WorkflowState | undefined
  readonly fields: readonly string[]
  readonly note: string | undefined
}

const fieldInWords = (path: string): string =>
  path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : wordsOfName(part)))
    .join(' › ')

/** Minutes are enough to follow who did what; the file has the instant. */
const time = (at: string): string => at.slice(0, 16).replace('T', ' ')

export const History = ({
  events,
  address,
}: {
  readonly events: readonly ShownEvent[]
  readonly address: string
}) => (
  <section aria-labelledby="review-history">
    <h2 id="review-history">History</h2>
    <p>
      Times are UTC. Nobody can change this. As a file: <a href={`${address}&format=csv`}>table (CSV)</a>,{' '}
      <a href={`${address}&format=ndjson`}>lines of JSON</a>.
    </p>
    {events.length === 0 ? (
      <p>Nothing has happened here since the history is kept.</p>
    ) : (
      <ol className="review-view__events">
        {events.map(({ id, at, who, action, from, to, fields, note }) => (
          <li key={id}>
            <time dateTime={at}>{time(at)}</time> <strong>{who}</strong>: {actionInWords(action)}
            {to && from !== to && (
              <>
                {' '}
                ({from ? `${stateLabels[from]} → ` : ''}
                {stateLabels[to]})
              </>
            )}
            {fields.length > 0 && <div>Changed: {fields.map(fieldInWords).join(', ')}</div>}
            {note && <blockquote>{note}</blockquote>}
          </li>
        ))}
      </ol>
    )}
  </section>
)
