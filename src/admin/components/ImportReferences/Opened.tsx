'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { Choice } from '../../../importers/load/types'
import type { ImportApi, Page, ShownRecord, Summary } from './api'
import { Ended } from './Ended'
import { Pages, type Filter } from './Pages'
import { RecordTable } from './RecordTable'
import { Running } from './Running'
import { count } from './words'

type Chosen = { readonly choice: Choice; readonly record: ShownRecord }

type Props = {
  readonly api: ImportApi
  readonly summary: Summary
  readonly isBusy: boolean
  readonly onRun: (choices: Readonly<Record<string, Choice>>, storedWorks: 'skip' | 'fill') => void
  readonly onUndo: () => void
  readonly onAnother: () => void
}

/** A file that was read: its records and choices, the run, and what came of it. */
export const Opened = ({ api, summary, isBusy, onRun, onUndo, onAnother }: Props) => {
  const { id, name, format, status, counts, isAtWork } = summary
  const [page, setPage] = useState<Page>()
  const [show, setShow] = useState<Filter>('all')
  const [chosen, setChosen] = useState<ReadonlyMap<number, Chosen>>(new Map())
  const [storedWorks, setStoredWorks] = useState<'skip' | 'fill'>('skip')
  const [problem, setProblem] = useState('')
  const storedId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isOpen = status === 'previewed'

  const turn = async (to: number, filter: Filter): Promise<void> => {
    setShow(filter)
    try {
      setPage(await api.records(id, to, filter))
      setProblem('')
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  // Records are read again when the run has ended and each has its outcome.
  useEffect(() => void turn(page?.page ?? 1, show), [id, status, isAtWork])
  // Whoever works without seeing the page has to hear what the file is.
  useEffect(() => heading.current?.focus(), [])

  const proposedFor = (record: ShownRecord): Choice =>
    storedWorks === 'fill' && record.choices.includes('fill') ? 'fill' : record.choices[0]
  const choiceOf = (record: ShownRecord): Choice =>
    record.chosen ?? chosen.get(record.row)?.choice ?? proposedFor(record)
  const toImport = [...chosen.values()].reduce(
    (sum, { choice, record }) => sum + Number(choice !== 'skip') - Number(proposedFor(record) !== 'skip'),
    counts.proposed + (storedWorks === 'fill' ? counts.fillable : 0),
  )

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {name}: {format}, {count(counts.records, 'record', 'records')}
      </h2>
      {isOpen ? (
        <p>
          {counts.withErrors} with errors, {counts.withWarnings} to look at, {counts.known} known already.
        </p>
      ) : null}
      {isAtWork ? <Running summary={summary} /> : null}
      {!isOpen && !isAtWork ? (
        <Ended
          isBusy={isBusy}
          onAnother={onAnother}
          onContinue={() => onRun({}, 'skip')}
          onUndo={onUndo}
          summary={summary}
        />
      ) : null}
      {isOpen && counts.fillable > 0 ? (
        <p className="import-references__row">
          <label htmlFor={storedId}>Works that are stored already</label>
          <select
            id={storedId}
            onChange={(event) => setStoredWorks(event.currentTarget.value === 'fill' ? 'fill' : 'skip')}
            value={storedWorks}
          >
            <option value="skip">Skip</option>
            <option value="fill">Fill what the stored ones lack</option>
          </select>
        </p>
      ) : null}
      <p role="alert">{problem}</p>
      {page ? (
        <>
          <Pages onTurn={(to, filter) => void turn(to, filter)} page={page} show={show} />
          <RecordTable
            choiceOf={choiceOf}
            onChoose={
              isOpen
                ? (record, choice) => setChosen(new Map(chosen).set(record.row, { choice, record }))
                : undefined
            }
            records={page.docs}
          />
        </>
      ) : null}
      {isOpen ? (
        <div className="import-references__row import-references__actions">
          <Button
            disabled={isBusy || toImport === 0}
            margin={false}
            onClick={() =>
              onRun(Object.fromEntries([...chosen].map(([row, { choice }]) => [row, choice])), storedWorks)
            }
            type="button"
          >
            {toImport === 0 ? 'Nothing to import' : `Import ${count(toImport, 'work', 'works')}`}
          </Button>
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onAnother} type="button">
            Choose another file
          </Button>
        </div>
      ) : null}
    </>
  )
}
