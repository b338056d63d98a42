import { Button } from '@payloadcms/ui'
import { fhirChange } from '../../../domain/claims/grading/fhirCertainty'
import type { WeighedReason } from '../../../domain/claims/grading/proposeCertainty'
import type { GradeReason } from '../../../domain/vocabulary/evidence'
import { reasonLabel } from '../ClaimEditor/labels'

type Props = {
  reasons: readonly WeighedReason[]
  setAside: ReadonlySet<GradeReason>
  onToggle: (code: GradeReason, counts: boolean) => void
  onRecord: (code: GradeReason) => void
}

/** Each reason with what speaks for it: to share or to set aside, and to record among the reasons for the grade. */
export const Reasons = ({ reasons, setAside, onToggle, onRecord }: Props) =>
  reasons.length === 0 ? null : (
    <div className="claim-panel__group">
      <h4 className="claim-panel__heading">Reasons to lower or raise it</h4>
      <ul className="claim-panel__items">
        {reasons.map((reason) => (
          <li className="claim-panel__item" key={reason.code}>
            <div className="claim-panel__row">
              <strong>{reasonLabel(reason.code)}</strong>
              <code title="FHIR certainty-type and certainty-rating">
                {`${reason.code} · ${fhirChange(reason.effect, reason.counts ? reason.steps : 0)}`}
              </code>
            </div>
            <p>{reason.because}</p>
            <div className="claim-panel__row">
              {reason.isRecorded ? (
                <span className="claim-panel__quiet">Recorded among the reasons below.</span>
              ) : (
                <>
                  {(reason.counts || setAside.has(reason.code)) && (
                    <label className="claim-panel__check">
                      <input
                        checked={reason.counts}
                        onChange={({ target }) => onToggle(reason.code, target.checked)}
                        type="checkbox"
                      />
                      {`Count ${reasonLabel(reason.code).toLowerCase()}`}
                    </label>
                  )}
                  <Button
                    aria-label={`Record as a reason: ${reasonLabel(reason.code).toLowerCase()}`}
                    buttonStyle="secondary"
                    className="claim-panel__button"
                    margin={false}
                    onClick={() => onRecord(reason.code)}
                    size="small"
                    type="button"
                  >
                    Record as a reason
                  </Button>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
