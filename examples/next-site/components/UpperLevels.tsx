import type { IntakeReference } from '@cofactor/sdk'

const scopes = { total: 'from food and supplements together', 'supplements-only': 'from supplements alone' }

/** How much is too much, above the rest: it can do harm. */
export const UpperLevels = ({ references }: { references: readonly IntakeReference[] }) => {
  const adults = references.filter(
    ({ kind, ageMinMonths, ageMaxMonths = Infinity, supersededBy }) =>
      kind === 'UL' && ageMinMonths <= 19 * 12 && ageMaxMonths > 19 * 12 && !supersededBy,
  )
  if (!adults.length) return null
  return (
    <aside className="limits">
      <h2>Not more than</h2>
      <ul>
        {adults.map(({ slug, value, unit, ulScope, lifeStage, authority }) => (
          <li key={slug}>
            <strong>
              {value} {unit === 'ug' ? 'µg' : unit} a day
            </strong>{' '}
            {ulScope && scopes[ulScope]}, {lifeStage} ({authority.toUpperCase()})
          </li>
        ))}
      </ul>
    </aside>
  )
}
