'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { stateLabels, type WorkflowState } from '../../../domain/workflow/states'
import { ruleOf, signaturesNeeded, type Step } from '../../../domain/workflow/steps'
import { StepForm } from './StepForm'
import { useStanding } from './useStanding'
import { useTakeStep } from './useTakeStep'

/** Steps that are asked about before they are taken. */
const asked: readonly Step[] = ['return', 'schedule', 'archive']

/** States in which there is nothing to publish. */
const isPublic: readonly WorkflowState[] = ['published', 'due', 'stale']

/** Taken with the way, not against it. */
const forward: readonly Step[] = ['submit', 'accept-evidence', 'approve', 'schedule', 'reopen']

const inWords = (instant: string): string =>
  new Date(instant).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Where the document stands on its way to readers, who signed it, and what can be done with it now. */
export const WorkflowPanel = () => {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const standing = useStanding()
  const { take, isBusy, problems } = useTakeStep()
  const [open, setOpen] = useState<Step>()
  if (id === undefined) return null
  const choose = (step: Step) => (asked.includes(step) ? setOpen(step) : void take(step))
  return (
    <section aria-label="Review" className="field-type workflow-panel" id="workflow-panel">
      <p className="workflow-panel__state" data-state={standing.state}>
        <span className="workflow-panel__label">Stands at</span>{' '}
        <strong>{stateLabels[standing.state]}</strong>
      </p>
      <Facts {...standing} />
      {isModified ? (
        <p>Save your changes first; what others sign is what is saved.</p>
      ) : open ? (
        <StepForm
          isBusy={isBusy}
          onLeave={() => setOpen(undefined)}
          onTake={(details) => void take(open, details)}
          step={open}
        />
      ) : (
        <div className="workflow-panel__row">
          {standing.open.map((step) => (
            <Button
              buttonStyle={forward.includes(step) ? 'primary' : 'secondary'}
              disabled={isBusy}
              key={step}
              margin={false}
              onClick={() => choose(step)}
              size="small"
              type="button"
            >
              {ruleOf(step).label}
            </Button>
          ))}
        </div>
      )}
      <div role="alert">
        {problems.length > 0 && (
          <ul className="workflow-panel__problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

const Facts = ({
  isSafetyCritical,
  signOffs,
  publishAt,
  unpublishAt,
  refusal,
  notYours,
  state,
}: ReturnType<typeof useStanding>) => {
  const signatures = signOffs.filter(({ step }) => step === 'approve').length
  const needed = signaturesNeeded(isSafetyCritical)
  return (
    <>
      {signOffs.length > 0 && (
        <ul className="workflow-panel__facts">
          {signOffs.map(({ step, name, at }) => (
            <li key={`${step}-${at}`}>
              {ruleOf(step).label}: {name}, {inWords(at)}
            </li>
          ))}
        </ul>
      )}
      {state === 'medical-review' && needed > 1 && (
        <p>
          Safety-critical: {signatures} of {needed} signatures.
        </p>
      )}
      {publishAt && <p>To be published {inWords(publishAt)}.</p>}
      {unpublishAt && <p>To be taken back {inWords(unpublishAt)}.</p>}
      {refusal && !isPublic.includes(state) && <p>{refusal}</p>}
      {notYours && <p>{notYours}</p>}
    </>
  )
}
