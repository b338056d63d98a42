import { Button } from '@payloadcms/ui'
import {
  euCondition,
  euLegalBasis,
  euLegalSource,
  euRegister,
  hasEuClaims,
} from '../../../domain/claims/regulatory/euClaims'
import type { EuMatch } from '../../../domain/claims/regulatory/matchEuClaims'
import { inLocale } from '../../../domain/locale'
import type { Node } from '../ClaimEditor/useNode'

type Props = {
  matches: readonly EuMatch[]
  subject: Node | undefined
  /** Language of the statement and of the wordings. */
  locale: string
  /** Wordings that the claim lists already. */
  listed: readonly (string | undefined)[]
  onAdd: (wording: string) => void
}

const quotedList = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** The authorised wordings that the statement comes near to, and how it differs from them. */
export const EuWording = ({ matches, subject, locale, listed, onAdd }: Props) => (
  <div className="claim-panel__group">
    <h4 className="claim-panel__heading">European Union</h4>
    {matches.length === 0 ? (
      <NoMatch locale={locale} subject={subject} />
    ) : (
      <ul className="claim-panel__items">
        {matches.map((match) => (
          <li
            className={`claim-panel__item ${match.isSame ? 'claim-panel__item--good' : 'claim-panel__item--warn'}`}
            key={match.claim.wording.en}
          >
            {match.wording === undefined ? (
              <>
                <strong lang="en">{match.claim.wording.en}</strong>
                <span>
                  The official wording in this language is not held here, and a translation is not authorised.
                  Take it from the Annex.
                </span>
              </>
            ) : (
              <>
                <strong lang={locale}>{match.wording}</strong>
                <span>{match.isSame ? same(locale) : differs(match)}</span>
                {locale !== 'en' && (
                  <span>
                    The wording is as others quote it: compare it with the Annex before it goes on a label.
                  </span>
                )}
              </>
            )}
            <span className="claim-panel__quiet">{euCondition(match.claim.nutrient)}</span>
            <div className="claim-panel__row">
              <a href={inLocale(euLegalSource, locale)} rel="noreferrer" target="_blank">
                {euLegalBasis}
              </a>
              {match.wording !== undefined && (
                <ListIt isListed={listed.includes(match.wording)} onAdd={onAdd} wording={match.wording} />
              )}
            </div>
          </li>
        ))}
      </ul>
    )}
  </div>
)

type ListItProps = { wording: string; isListed: boolean; onAdd: Props['onAdd'] }

const ListIt = ({ wording, isListed, onAdd }: ListItProps) =>
  isListed ? (
    <span className="claim-panel__quiet">Listed below.</span>
  ) : (
    <Button
      aria-label={`List it below: ${wording}`}
      buttonStyle="secondary"
      className="claim-panel__button"
      margin={false}
      onClick={() => onAdd(wording)}
      size="small"
      type="button"
    >
      List it below
    </Button>
  )

/** That the law has no such claim, and that we do not hold it, are two things. */
const NoMatch = ({ subject, locale }: Pick<Props, 'subject' | 'locale'>) => {
  if (subject === undefined) return <p>Choose what the claim is about first.</p>
  const name = subject.title ?? 'the subject'
  return hasEuClaims(subject.slug ?? '') ? (
    <p>
      {`Among the claims for ${name} in the `}
      <a href={inLocale(euLegalSource, locale)} rel="noreferrer" target="_blank">
        Annex to Regulation (EU) No 432/2012
      </a>
      {
        ' none seems to be about this. Unless it is authorised under Article 13(5) or 14, as some claims on children and on risks of disease are, it may not be said on a label or in advertising of food (Article 10(1) of Regulation (EC) No 1924/2006).'
      }
    </p>
  ) : (
    <p>
      {`Only claims for minerals are held here, and none for ${name}. Whether something may be said of it, the `}
      <a href={euRegister} rel="noreferrer" target="_blank">
        EU register of health claims
      </a>
      {' tells.'}
    </p>
  )
}

const same = (locale: string): string =>
  locale === 'en' ? 'The statement is the authorised wording.' : 'The statement is this wording.'

const differs = ({ missing, beyond }: EuMatch): string =>
  [
    ...(missing.length > 0 ? [`The statement does without ${quotedList(missing)}.`] : []),
    ...(beyond.length > 0 ? [`It goes beyond with ${quotedList(beyond)}.`] : []),
  ].join(' ')
