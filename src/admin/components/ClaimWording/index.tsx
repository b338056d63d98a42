'use client'

import { useConfig } from '@payloadcms/ui'
import { proposeCertainty } from '../../../domain/claims/grading/proposeCertainty'
import { professionalWording } from '../../../domain/claims/professionalWording'
import { plainLanguageWording } from '../../../domain/claims/wording'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { certaintyLabel } from '../ClaimEditor/labels'
import { useGradedForm } from '../ClaimEditor/useClaimForm'

/** The wording that follows from direction and certainty, in every language, for both kinds of reader. */
export const ClaimWording = () => {
  const { claim } = useGradedForm()
  const { config } = useConfig()
  const locales = config.localization ? config.localization.locales : []
  const proposed = claim.certainty === undefined ? proposeCertainty(claim).certainty : undefined
  const certainty = claim.certainty ?? proposed
  const { direction } = claim
  return (
    <ClaimPanel name="wording" title="How readers will be told">
      {certainty === undefined || direction === undefined ? (
        <p className="claim-panel__quiet">
          Choose a direction and a certainty, or add evidence, to see the wording.
        </p>
      ) : (
        <>
          {proposed && (
            <p className="claim-panel__quiet">
              {`No certainty is chosen yet: this is how the proposed one (${certaintyLabel(proposed)}) would read.`}
            </p>
          )}
          {locales.map(({ code, label }) => (
            <div className="claim-panel__group" key={code}>
              <h4 className="claim-panel__heading">{typeof label === 'string' ? label : code}</h4>
              <dl className="claim-panel__pairs">
                <div className="claim-panel__pair">
                  <dt>For everybody, as partners show it</dt>
                  <dd lang={code}>{plainLanguageWording({ certainty, direction, locale: code })}</dd>
                </div>
                <div className="claim-panel__pair">
                  <dt>For professionals</dt>
                  <dd lang={code}>
                    {professionalWording({ certainty, direction, locale: code, reasons: claim.reasons })}
                  </dd>
                </div>
              </dl>
            </div>
          ))}
        </>
      )}
    </ClaimPanel>
  )
}
