'use client'

import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { CitationChecks } from '../../../domain/citations/checks'
import { IdentityBadge, IntegrityBadge } from '../CitationBadges'
import { readChecks } from '../CitationBadges/readChecks'
import { ask } from '../../ask/ask'
import { valueAt } from '../../ask/readAnswer'

type Props = { readonly apiBase: string; readonly id: string }

const day = (at: string | undefined): string => at?.slice(0, 10) ?? ''

const differences = ({ identity }: CitationChecks) =>
  (identity?.comparisons ?? []).filter(({ verdict }) => verdict === 'different')

const names = { title: 'Title', year: 'Year', firstAuthor: 'First author', doi: 'DOI', pmid: 'PMID' }

/** Whether the identifiers belong to the work, and what was said of it later; asked again at a press of a button. */
export const CheckPanel = ({ apiBase, id }: Props) => {
  const { dispatchFields } = useForm()
  const stored = useFormFields(([fields]) => fields['checks']?.value)
  const identityStatus = useFormFields(([fields]) => fields['identityCheck.status']?.value)
  const integrityStatus = useFormFields(([fields]) => fields['integrity.status']?.value)
  const [answered, setAnswered] = useState<CitationChecks>()
  const [message, setMessage] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const checks = answered ?? readChecks(stored)

  const check = async () => {
    setIsBusy(true)
    setMessage('Asking Crossref and PubMed…')
    const { body, refusals } = await ask(`${apiBase}/citations/${encodeURIComponent(id)}/check`, { data: {} })
    setIsBusy(false)
    if (refusals.length > 0) {
      setMessage(refusals.join(' '))
      return
    }
    setAnswered(readChecks(valueAt(body, 'checks')))
    for (const [path, value] of Object.entries(Object(valueAt(body, 'fields'))))
      dispatchFields({ type: 'UPDATE', path, value })
    setMessage(
      valueAt(body, 'isIntegrityChanged') === true
        ? 'Checked. There is news about this work: see below and the tab “Integrity”.'
        : 'Checked.',
    )
  }

  return (
    <section aria-label="Checks" className="citation-desk__part">
      <div className="citation-desk__row">
        <IdentityBadge status={identityStatus} />
        <IntegrityBadge isAlwaysShown status={integrityStatus} />
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => void check()}
          size="small"
          type="button"
        >
          {isBusy ? 'Checking…' : checks.identity ? 'Check again' : 'Check now'}
        </Button>
        <span className="citation-desk__help">
          {checks.identity
            ? `Compared on ${day(checks.identity.at)}.`
            : 'Not compared with the registers yet.'}
        </span>
      </div>
      <p aria-live="polite" className="citation-desk__message" role="status">
        {message}
      </p>
      {checks.identity && <p className="citation-desk__help">{checks.identity.note}</p>}
      {differences(checks).length > 0 && (
        <table className="citation-desk__table">
          <thead>
            <tr>
              <th scope="col">Differs</th>
              <th scope="col">Here</th>
              <th scope="col">In the register</th>
            </tr>
          </thead>
          <tbody>
            {differences(checks).map(({ what, register, own, found }) => (
              <tr key={`${what} ${register}`}>
                <th scope="row">
                  {names[what]} ({register})
                </th>
                <td>{own}</td>
                <td>{found}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(checks.integrity?.notices.length ?? 0) > 0 && (
        <ul className="citation-desk__notices">
          {checks.integrity?.notices.map(({ kind, date, doi, source }) => (
            <li key={`${kind} ${source} ${doi ?? date ?? ''}`}>
              <IntegrityBadge isAlwaysShown status={kind} /> {[date, source, doi].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
