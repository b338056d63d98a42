import type { RecentStep } from '../../../workbench/dashboard/types'
import { Instant } from './Instant'

/** What partners were given lately. */
export const Recent = ({
  admin,
  steps,
}: {
  readonly admin: string
  readonly steps: readonly RecentStep[]
}) => (
  <section aria-labelledby="recent" className="workbench__card">
    <h2 id="recent">Published lately</h2>
    {steps.length === 0 ? (
      <p>Nothing has been published yet.</p>
    ) : (
      <ol className="dashboard-view__list">
        {steps.map(({ kind, typeName, title, at, path }) => (
          <li key={`${at}${path}`}>
            <a href={`${admin}${path}`}>{title}</a>
            <br />
            <small>
              {typeName}, {kind === 'publish' ? 'published' : 'taken back'} <Instant at={at} />
            </small>
          </li>
        ))}
      </ol>
    )}
  </section>
)
