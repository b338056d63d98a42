import type { CoverageCell } from '../../../workbench/coverage/types'
import { certainties } from '../../../domain/vocabulary/evidence'
import { side, Square } from './Square'
import { signs } from './signs'

const Sample = ({ cell }: { readonly cell?: Pick<CoverageCell, 'certainty' | 'direction'> }) => (
  <svg aria-hidden="true" height={side} viewBox={`0 0 ${side} ${side}`} width={side}>
    <Square cell={cell} title="" x={0} y={0} />
  </svg>
)

const pointings = ['beneficial', 'harmful', 'no-effect', 'mixed', 'descriptive', 'several'] as const

/** What the signs and bars mean. */
export const Legend = () => (
  <ul aria-label="What the signs mean" className="coverage__legend">
    {pointings.map((direction) => (
      <li key={direction}>
        <Sample cell={{ direction, certainty: 'high' }} /> {signs[direction].label}
      </li>
    ))}
    {certainties.map(({ value, label }) => (
      <li key={value}>
        <Sample cell={{ direction: 'descriptive', certainty: value }} /> {label.en}
        {value !== 'not-graded' && ' certainty'}
      </li>
    ))}
    <li>
      <Sample /> Gap
    </li>
  </ul>
)
