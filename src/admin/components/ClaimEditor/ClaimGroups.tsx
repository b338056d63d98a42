import { useConfig } from '@payloadcms/ui'
import { certaintyLabel } from './labels'
import type { ShownGroup } from './readComparisons'

type Props = { groups: readonly ShownGroup[]; opposed?: (stance: string) => boolean }

/** Claims by what they say, each with how sure it is and where it stands. */
export const ClaimGroups = ({ groups, opposed }: Props) => {
  const { config } = useConfig()
  return (
    <ul className="claim-panel__items">
      {groups.map(({ stance, label, claims }) => (
        <li className={`claim-panel__item ${opposed?.(stance) ? 'claim-panel__item--bad' : ''}`} key={stance}>
          <strong>{opposed?.(stance) ? `${label}, against this claim` : label}</strong>
          <ul>
            {claims.map(({ id, statement, certainty, population, state }) => (
              <li key={id}>
                <a href={`${config.routes.admin}/collections/claims/${id}`}>{statement}</a>
                <br />
                <span className="claim-panel__quiet">
                  {[`Certainty: ${certaintyLabel(certainty).toLowerCase()}`, state, population]
                    .filter((part) => part !== undefined)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
