import { Button } from '@payloadcms/ui'
import { euCondition, euLegalBasis, euLegalSource } from '../../../domain/claims/regulatory/euClaims'
import type { EuMatch } from '../../../domain/claims/regulatory/matchEuClaims'

type Props = {
  matches: readonly EuMatch[]
  subject: string | undefined
  /** Wordings that the claim lists already. */
  listed: readonly (string | undefined)[]
  onAdd: (wording: string) => void
}

const quotedList = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** The authorised wordings that the statement comes near to, and how it differs from them. */
export const EuWording = ({ matches, subject, listed, onAdd }: Props) => (
  <div className="claim-panel__group">
    <h4 className="claim-panel__heading">European Union</h4>
    {matches.length === 0 ? (
      <p>
        {`No authorised claim on this is known here for ${subject ?? 'the subject'}. On a label or in advertising of food nothing may then be said of it (Article 10(1) of Regulation (EC) No 1924/2006).`}
      </p>
    ) : (
      <ul className="claim-panel__items">
        {matches.map(({ claim, isSame, missing, beyond }) => (
          <li
            className={`claim-panel__item ${isSame ? 'claim-panel__item--good' : 'claim-panel__item--warn'}`}
            key={claim.wording}
          >
            <strong lang="en">{claim.wording}</strong>
            <span>{isSame ? 'The statement is the authorised wording.' : differs(missing, beyond)}</span>
            <span className="claim-panel__quiet">{euCondition(claim.nutrient)}</span>
            <div className="claim-panel__row">
              <a href={euLegalSource} rel="noreferrer" target="_blank">
                {euLegalBasis}
              </a>
              {listed.includes(claim.wording) ? (
                <span className="claim-panel__quiet">Listed below.</span>
              ) : (
                <Button
                  aria-label={`List it below: ${claim.wording}`}
                  buttonStyle="secondary"
                  className="claim-panel__button"
                  margin={false}
                  onClick={() => onAdd(claim.wording)}
                  size="small"
                  type="button"
                >
                  List it below
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    )}
  </div>
)

const differs = (missing: readonly string[], beyond: readonly string[]): string =>
  [
    ...(missing.length > 0 ? [`The statement does without ${quotedList(missing)}.`] : []),
    ...(beyond.length > 0 ? [`It goes beyond with ${quotedList(beyond)}.`] : []),
  ].join(' ')
