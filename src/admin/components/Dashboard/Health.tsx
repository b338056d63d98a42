import type { HealthLine } from '../../../workbench/dashboard/types'
import { Instant } from './Instant'

const signs = {
  good: { sign: '✓', word: 'Good' },
  attention: { sign: '!', word: 'Needs attention' },
  unknown: { sign: '?', word: 'Not known' },
} as const

/** Whether what runs by itself runs, and what is published arrives. */
export const Health = ({
  admin,
  lines,
}: {
  readonly admin: string
  readonly lines: readonly HealthLine[]
}) => (
  <section aria-labelledby="health" className="workbench__card">
    <h2 id="health">How the machinery is</h2>
    <ul className="dashboard-view__list">
      {lines.map(({ id, state, text, at, path }) => (
        <li className={`dashboard-view__health dashboard-view__health--${state}`} key={id}>
          <strong>
            <span aria-hidden="true">{signs[state].sign} </span>
            {signs[state].word}:
          </strong>{' '}
          {text} {at && <Instant at={at} />}{' '}
          {path && <a href={`${admin}${path}`}>{id === 'delivery' ? 'All steps' : 'Details'}</a>}
        </li>
      ))}
    </ul>
  </section>
)
