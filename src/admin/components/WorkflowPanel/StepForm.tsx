'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ruleOf, type Step } from '../../../domain/workflow/steps'
import type { StepDetails } from './useTakeStep'

type Props = {
  readonly step: Step
  readonly isBusy: boolean
  readonly onTake: (details: StepDetails) => void
  readonly onLeave: () => void
}

/** What browsers give of a moment is in the time of the place where the editor sits. */
const toInstant = (local: string): string => (local === '' ? '' : new Date(local).toISOString())

/** Asks for what a step needs to be told: a reason, or when. */
export const StepForm = ({ step, isBusy, onTake, onLeave }: Props) => {
  const id = useId()
  const [note, setNote] = useState('')
  const [publishAt, setPublishAt] = useState('')
  const [unpublishAt, setUnpublishAt] = useState('')
  const isSchedule = step === 'schedule'
  const { label, needsNote } = ruleOf(step)
  const submit = () => {
    const back = toInstant(unpublishAt)
    onTake({
      ...(note && { note }),
      ...(isSchedule && { publishAt: toInstant(publishAt) }),
      ...(isSchedule && back && { unpublishAt: back }),
    })
  }
  return (
    <div aria-label={label} className="workflow-panel__form" role="group">
      {isSchedule && (
        <>
          <label htmlFor={`${id}-from`}>Publish at (your local time)</label>
          <input
            autoFocus
            id={`${id}-from`}
            onChange={(event) => setPublishAt(event.target.value)}
            type="datetime-local"
            value={publishAt}
          />
          <label htmlFor={`${id}-to`}>Take back at (may stay empty)</label>
          <input
            id={`${id}-to`}
            onChange={(event) => setUnpublishAt(event.target.value)}
            type="datetime-local"
            value={unpublishAt}
          />
        </>
      )}
      <label htmlFor={`${id}-note`}>{needsNote ? 'Why' : 'Note (may stay empty)'}</label>
      <textarea
        autoFocus={!isSchedule}
        id={`${id}-note`}
        onChange={(event) => setNote(event.target.value)}
        rows={3}
        value={note}
      />
      <div className="workflow-panel__row">
        <Button
          buttonStyle="primary"
          disabled={isBusy}
          margin={false}
          onClick={submit}
          size="small"
          type="button"
        >
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onLeave} size="small" type="button">
          Leave it
        </Button>
      </div>
    </div>
  )
}
