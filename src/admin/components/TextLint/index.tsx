'use client'

import { Button, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { lintForm, type FieldFinding } from '../ClaimEditor/lintForm'
import { useClaimForm } from '../ClaimEditor/useClaimForm'

const kinds: Readonly<Record<FieldFinding['kind'], string>> = {
  treatment: 'Promises a treatment',
  promotion: 'Sounds like advertising',
  overstatement: 'Says too much',
  urgency: 'Presses the reader',
  diagnosis: 'Diagnoses the reader',
}

/** Payload's id of a field's input. */
const inputOf = (path: string): Element | null =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`)

const select = ({ path, start, end }: FieldFinding): void => {
  const input = inputOf(path)
  if (!(input instanceof HTMLTextAreaElement) && !(input instanceof HTMLInputElement)) return
  input.focus()
  input.setSelectionRange(start, end)
}

/** Promotional and treatment wording in the texts of the claim, with why and what to write instead. */
export const TextLint = () => {
  const form = useClaimForm()
  const { code } = useLocale()
  const findings = useMemo(() => lintForm(form, code), [form, code])
  return (
    <ClaimPanel
      intro="A hint, not a rule: nothing here keeps you from saving."
      name="lint"
      title="Wording to look at again"
    >
      <p aria-live="polite" className={findings.length === 0 ? 'claim-panel__quiet' : ''} role="status">
        {findings.length === 0
          ? 'No promotional or treatment wording was found.'
          : `${findings.length} ${findings.length === 1 ? 'passage' : 'passages'} in the text:`}
      </p>
      {findings.length > 0 && (
        <ul className="claim-panel__items">
          {findings.map((finding) => (
            <li
              className="claim-panel__item claim-panel__item--warn"
              key={`${finding.path} ${finding.start} ${finding.text}`}
            >
              <p lang={code}>
                {finding.before}
                <mark>{finding.text}</mark>
                {finding.after}
              </p>
              <p>
                <strong>{`${kinds[finding.kind]}. `}</strong>
                {finding.reason}
              </p>
              <p>{`Instead: ${finding.instead}`}</p>
              <div className="claim-panel__row">
                <span className="claim-panel__quiet">{finding.label}</span>
                {!finding.path.includes('.') && (
                  <Button
                    aria-label={`Go to it: “${finding.text}” in ${finding.label.toLowerCase()}`}
                    buttonStyle="secondary"
                    className="claim-panel__button"
                    margin={false}
                    onClick={() => select(finding)}
                    size="small"
                    type="button"
                  >
                    Go to it
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </ClaimPanel>
  )
}
