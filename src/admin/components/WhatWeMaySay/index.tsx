'use client'

import { useForm, useLocale } from '@payloadcms/ui'
import { useMemo } from 'react'
import { lintText } from '../../../domain/claims/lint/lintText'
import { euLegalBasis } from '../../../domain/claims/regulatory/euClaims'
import { fdaClaimType } from '../../../domain/claims/regulatory/fdaClaimType'
import { matchEuClaims } from '../../../domain/claims/regulatory/matchEuClaims'
import { readClaim } from '../../../domain/claims/readClaim'
import { listAt, textAt } from '../../ask/readAnswer'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { rowFields } from '../ClaimEditor/rowFields'
import { useClaimForm } from '../ClaimEditor/useClaimForm'
import { useNode } from '../ClaimEditor/useNode'
import { EuWording } from './EuWording'
import { FdaType } from './FdaType'

const intro =
  'How the statement stands to the law on labels in the European Union and the United States. It is an aid to editors and no legal advice: who sells a product answers for its label.'

/** Authorised wording and claim types for the claim's subject, held against the statement as it is typed. */
export const WhatWeMaySay = () => {
  const form = useClaimForm()
  const { code } = useLocale()
  const { addFieldRow } = useForm()
  const subject = useNode(form['subject'])
  const object = useNode(form['object'])
  const statement = textAt(form, 'statement') ?? ''
  const held = useMemo(() => {
    const findings = lintText(statement, { locale: code })
    const { predicate } = readClaim(form, new Map())
    const about = {
      ...(subject?.slug && { subject: subject.slug }),
      ...(object?.title && { object: object.title }),
    }
    return {
      eu: matchEuClaims({
        nutrient: subject?.slug ?? '',
        text: statement,
        locale: code,
        ...(object?.title && { object: object.title }),
      }),
      fda: fdaClaimType({
        text: statement,
        locale: code,
        findings,
        ...(predicate && { predicate }),
        ...about,
      }),
    }
  }, [code, form, object?.title, statement, subject?.slug])

  const listed = listAt(form, 'jurisdictions').map((row) => textAt(row, 'wording'))
  const addRow = (values: Record<string, string>) =>
    addFieldRow({
      path: 'jurisdictions',
      schemaPath: 'claims.jurisdictions',
      subFieldState: rowFields(values),
    })

  return (
    <ClaimPanel intro={intro} name="may-say" title="What we may say">
      {statement === '' ? (
        <p className="claim-panel__quiet">Write the statement first.</p>
      ) : (
        <>
          <blockquote className="claim-panel__item" lang={code}>
            {statement}
          </blockquote>
          <EuWording
            listed={listed}
            locale={code}
            matches={held.eu}
            onAdd={(wording) =>
              addRow({ jurisdiction: 'eu', status: 'authorised', wording, legalBasis: euLegalBasis })
            }
            subject={subject}
          />
          <FdaType advice={held.fda} />
        </>
      )}
    </ClaimPanel>
  )
}
