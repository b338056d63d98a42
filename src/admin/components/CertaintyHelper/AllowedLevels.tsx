import type { AllowedCertainty } from '../../../domain/claims/grading/allowedCertainties'
import { fhirLevel } from '../../../domain/claims/grading/fhirCertainty'
import { certaintyLabel } from '../ClaimEditor/labels'

/** Which levels may be chosen for the evidence as it stands, and why the others may not. */
export const AllowedLevels = ({ levels }: { levels: readonly AllowedCertainty[] }) => {
  const refused = levels.filter(({ refusals }) => refusals.length > 0).length
  return (
    <details>
      <summary>
        {refused === 0
          ? 'Every level may be chosen'
          : `${refused} of ${levels.length} levels would be refused: which, and why`}
      </summary>
      <ul>
        {levels.map(({ certainty, refusals }) => (
          <li key={certainty}>
            <strong>{certaintyLabel(certainty)}</strong>{' '}
            {fhirLevel(certainty) && <code>{fhirLevel(certainty)}</code>}{' '}
            {refusals.length === 0 ? 'may be chosen.' : refusals.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
