'use client'

import { useConfig } from '@payloadcms/ui'
import type { Choice } from '../../../importers/load/types'
import type { ShownRecord } from './api'
import { choiceWords, identifierLine, outcomeWords, sourceLine } from './words'

type Props = {
  readonly records: readonly ShownRecord[]
  /** What happens with a record as things stand. */
  readonly choiceOf: (record: ShownRecord) => Choice
  /** Absent once the import has begun. */
  readonly onChoose?: ((record: ShownRecord, choice: Choice) => void) | undefined
}

/** Records with what they are, what is wrong with them, and what is done or was done with each. */
export const RecordTable = ({ records, choiceOf, onChoose }: Props) => (
  <table className="import-references__table">
    <thead>
      <tr>
        <th scope="col">Record</th>
        <th scope="col">Work</th>
        <th scope="col">To look at</th>
        <th scope="col">{onChoose ? 'What to do' : 'What was done'}</th>
      </tr>
    </thead>
    <tbody>
      {records.map((record) => (
        <tr key={record.row}>
          <th scope="row">
            {record.row}
            <span className="import-references__line">line {record.line}</span>
          </th>
          <td>
            <Work record={record} />
          </td>
          <td>
            <Problems record={record} />
          </td>
          <td>
            {onChoose ? (
              <Choosing choice={choiceOf(record)} onChoose={onChoose} record={record} />
            ) : (
              <Done choice={choiceOf(record)} record={record} />
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Work = ({ record: { fields } }: { readonly record: ShownRecord }) => (
  <>
    <strong>{fields.title ?? 'Without a title'}</strong>
    <span className="import-references__source">{sourceLine(fields)}</span>
    <span className="import-references__source">{identifierLine(fields)}</span>
  </>
)

const Problems = ({ record: { problems } }: { readonly record: ShownRecord }) =>
  problems.length === 0 ? (
    <span className="import-references__source import-references__nothing">Nothing</span>
  ) : (
    <ul>
      {problems.map(({ severity, message, line }) => (
        <li className={`import-references__${severity}`} key={`${line} ${message}`}>
          {severity === 'error' ? <strong>Error: </strong> : null}
          {message}
        </li>
      ))}
    </ul>
  )

type ChoosingProps = {
  readonly record: ShownRecord
  readonly choice: Choice
  readonly onChoose: (record: ShownRecord, choice: Choice) => void
}

const Choosing = ({ record, choice, onChoose }: ChoosingProps) => {
  const [only] = record.choices
  if (record.choices.length === 1)
    return <span>{only === 'skip' ? 'Cannot be imported' : choiceWords[only]}</span>
  return (
    <>
      <select
        aria-label={`What to do with record ${record.row}`}
        onChange={(event) => {
          const chosen = record.choices.find((known) => known === event.currentTarget.value)
          if (chosen) onChoose(record, chosen)
        }}
        value={choice}
      >
        {record.choices.map((known) => (
          <option key={known} value={known}>
            {choiceWords[known]}
          </option>
        ))}
      </select>
      {record.stored ? <CitationLink id={record.stored.id} text="Open the stored one" /> : null}
    </>
  )
}

const Done = ({ record: { outcome }, choice }: { readonly record: ShownRecord; readonly choice: Choice }) => {
  if (!outcome) return <span>{choice === 'skip' ? 'Skipped' : 'Not yet'}</span>
  const isThere = (outcome.did === 'created' && outcome.undone?.done !== true) || outcome.did === 'filled'
  return (
    <>
      <span>{outcomeWords(outcome)}</span>
      {isThere ? <CitationLink id={outcome.id} text="Open" /> : null}
    </>
  )
}

const CitationLink = ({ id, text }: { readonly id: string; readonly text: string }) => {
  const { config } = useConfig()
  return (
    <a
      href={`${config.routes.admin}/collections/citations/${encodeURIComponent(id)}`}
      rel="noopener"
      target="_blank"
    >
      {text}
      <span className="import-references__unseen"> (opens another tab)</span>
    </a>
  )
}
