'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Summary } from './api'
import { resultWords } from './words'

type Props = {
  readonly summary: Summary
  readonly isBusy: boolean
  readonly onContinue: () => void
  readonly onUndo: () => void
  readonly onAnother: () => void
}

/** What came of a run, and what can be done now: go on, undo, or import something else. */
export const Ended = ({ summary: { status, counts }, isBusy, onContinue, onUndo, onAnother }: Props) => {
  const [isAsking, setIsAsking] = useState(false)
  const isInterrupted = status === 'running'
  const isUndoing = counts.doing === 'undo'
  const canUndo = status !== 'undone' && counts.created + counts.filled > 0
  return (
    <div className="import-references__ended">
      <p role="status">
        {isInterrupted ? 'It was interrupted. ' : null}
        {resultWords(counts)}
      </p>
      {isAsking ? (
        <div aria-label="Undo this import?" className="import-references__row" role="group">
          <p>
            Drafts that nobody has changed, published or cited are removed, and fields that were filled are
            emptied.
          </p>
          <Button
            disabled={isBusy}
            margin={false}
            onClick={() => {
              setIsAsking(false)
              onUndo()
            }}
            type="button"
          >
            Undo it
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(false)} type="button">
            Leave it
          </Button>
        </div>
      ) : (
        <div className="import-references__row">
          {(isInterrupted && !isUndoing) || (status === 'done' && counts.failed > 0) ? (
            <Button disabled={isBusy} margin={false} onClick={onContinue} type="button">
              {isInterrupted ? 'Continue' : 'Try the rest again'}
            </Button>
          ) : null}
          {canUndo ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setIsAsking(true)}
              type="button"
            >
              Undo this import…
            </Button>
          ) : null}
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={onAnother} type="button">
            Import another file
          </Button>
        </div>
      )}
    </div>
  )
}
