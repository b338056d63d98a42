'use client'

import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { claimProblems } from '../../../domain/claims/claimProblems'
import { allowedCertainties } from '../../../domain/claims/grading/allowedCertainties'
import { proposeCertainty } from '../../../domain/claims/grading/proposeCertainty'
import type { ReviewsHold } from '../../../domain/claims/grading/startLevel'
import type { GradeReason } from '../../../domain/vocabulary/evidence'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { certaintyLabel } from '../ClaimEditor/labels'
import { rowFields } from '../ClaimEditor/rowFields'
import { useGradedForm } from '../ClaimEditor/useClaimForm'
import { AllowedLevels } from './AllowedLevels'
import { Reasons } from './Reasons'
import { Refusals } from './Refusals'
import { ReviewsHoldChoice } from './ReviewsHoldChoice'

const intro =
  'A proposal from the rows of evidence, by the rules of GRADE. It decides nothing: the certainty you choose stands.'

/** Proposes a certainty from the form as it stands, says how, and which levels a save would refuse. */
export const CertaintyHelper = () => {
  const { claim, isComplete } = useGradedForm()
  const { addFieldRow, dispatchFields, setModified } = useForm()
  const [setAside, setSetAside] = useState<ReadonlySet<GradeReason>>(new Set())
  const [reviewsHold, setReviewsHold] = useState<ReviewsHold>()
  const proposal = proposeCertainty(claim, { setAside, ...(reviewsHold && { reviewsHold }) })
  const { certainty, start } = proposal

  const toggle = (code: GradeReason, counts: boolean) =>
    setSetAside(
      (before) => new Set(counts ? [...before].filter((other) => other !== code) : [...before, code]),
    )

  const take = (value: string) => {
    dispatchFields({ type: 'UPDATE', path: 'certainty', value })
    setModified(true)
  }

  const record = (code: GradeReason) =>
    addFieldRow({
      path: 'gradeReasons',
      schemaPath: 'claims.gradeReasons',
      subFieldState: rowFields({ code }),
    })

  if (!isComplete)
    return (
      <ClaimPanel intro={intro} name="certainty" title="Certainty helper">
        <p role="status">Looking up the cited works…</p>
      </ClaimPanel>
    )
  return (
    <ClaimPanel intro={intro} name="certainty" title="Certainty helper">
      <div className="claim-panel__row">
        <p aria-live="polite" className="claim-panel__proposal" role="status">
          {certainty === undefined ? (
            'No proposal yet'
          ) : (
            <>
              Proposed certainty: <strong>{certaintyLabel(certainty)}</strong>
            </>
          )}
        </p>
        {certainty !== undefined && certainty !== claim.certainty && (
          <Button
            buttonStyle="secondary"
            className="claim-panel__button"
            margin={false}
            onClick={() => take(certainty)}
            size="small"
            type="button"
          >
            {`Use “${certaintyLabel(certainty)}”`}
          </Button>
        )}
        {certainty !== undefined && certainty === claim.certainty && (
          <span className="claim-panel__quiet">as chosen</span>
        )}
      </div>
      <ol>
        {proposal.explanation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {(start?.isAssumed || reviewsHold) && (
        <ReviewsHoldChoice onChange={setReviewsHold} value={reviewsHold} />
      )}
      <Reasons onRecord={record} onToggle={toggle} reasons={proposal.reasons} setAside={setAside} />
      <AllowedLevels levels={allowedCertainties(claim)} />
      <Refusals problems={claimProblems(claim)} />
    </ClaimPanel>
  )
}
