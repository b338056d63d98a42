import { useId } from 'react'
import type { ReviewsHold } from '../../../domain/claims/grading/startLevel'

type Props = { value: ReviewsHold | undefined; onChange: (value: ReviewsHold | undefined) => void }

/** Asks what no row says. The answer bears on the proposal and is not kept; a finding that says it is. */
export const ReviewsHoldChoice = ({ value, onChange }: Props) => {
  const id = useId()
  return (
    <div className="claim-panel__row">
      <label htmlFor={id}>The reviews and reports gather</label>
      <select
        className="claim-panel__select"
        id={id}
        onChange={({ target }) =>
          onChange(
            target.value === 'randomised' || target.value === 'observational' ? target.value : undefined,
          )
        }
        value={value ?? ''}
      >
        <option value="">what the other rows suggest</option>
        <option value="randomised">randomised trials</option>
        <option value="observational">observational studies</option>
      </select>
    </div>
  )
}
