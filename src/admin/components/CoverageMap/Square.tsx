import type { CoverageCell } from '../../../workbench/coverage/types'
import { barsOf, signs } from './signs'

/** Side of a square, in units of the picture. */
export const side = 34

type SquareProps = {
  readonly x: number
  readonly y: number
  readonly cell?: Pick<CoverageCell, 'certainty' | 'direction'> | undefined
  readonly title: string
  readonly path?: string
}

/** A pair: a sign and a tint for the direction, up to four bars for the certainty. A gap is a broken outline. */
export const Square = ({ x, y, cell, title, path }: SquareProps) => (
  <g className="coverage__square" data-path={path} transform={`translate(${x} ${y})`}>
    <title>{title}</title>
    <rect
      className={cell ? `coverage__cell coverage__cell--${cell.direction ?? 'none'}` : 'coverage__gap'}
      height={side - 4}
      rx="3"
      width={side - 4}
      x="2"
      y="2"
    />
    {cell && (
      <>
        <text className="coverage__sign" textAnchor="middle" x={side / 2} y="19">
          {cell.direction ? signs[cell.direction].sign : '?'}
        </text>
        {[0, 1, 2, 3].map((bar) => (
          <rect
            className={bar < barsOf(cell.certainty) ? 'coverage__bar' : 'coverage__bar coverage__bar--off'}
            height="4"
            key={bar}
            width="5"
            x={5 + bar * 6.5}
            y="24"
          />
        ))}
      </>
    )}
  </g>
)
