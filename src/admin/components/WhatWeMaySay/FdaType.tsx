import type { FdaAdvice } from '../../../domain/claims/regulatory/fdaClaimType'

const tones: Readonly<Record<FdaAdvice['type'], string>> = {
  disease: 'bad',
  authorised: 'good',
  qualified: 'warn',
  'structure-function': 'good',
  none: 'plain',
}

/** The claim type that the statement comes nearest to in the United States, and what goes with it. */
export const FdaType = ({ advice }: { advice: FdaAdvice }) => (
  <div className="claim-panel__group">
    <h4 className="claim-panel__heading">United States</h4>
    <div aria-live="polite" className={`claim-panel__item claim-panel__item--${tones[advice.type]}`}>
      <strong>{advice.title}</strong>
      {advice.says.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {advice.required && (
        <>
          <span>Has to stand beside it, word for word:</span>
          <blockquote lang="en">
            <strong>{advice.required}</strong>
          </blockquote>
        </>
      )}
      {advice.wordings && (
        <>
          <span>FDA’s wording:</span>
          <ul>
            {advice.wordings.map((wording) => (
              <li key={wording} lang="en">
                <strong>{wording}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {advice.source === undefined ? (
        <span className="claim-panel__quiet">{advice.legalBasis}</span>
      ) : (
        <a href={advice.source} rel="noreferrer" target="_blank">
          {advice.legalBasis}
        </a>
      )}
    </div>
  </div>
)
