'use client'

import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { identityCheckStatuses, integrityStatuses } from '../../../domain/vocabulary/governance'
import { readChecks } from './readChecks'

type Style = 'error' | 'success' | 'warning' | 'light-gray'

const identityStyles: Readonly<Record<string, Style>> = { verified: 'success', conflict: 'error' }

const integrityStyles: Readonly<Record<string, Style>> = {
  ok: 'success',
  corrected: 'warning',
  superseded: 'warning',
}

const labelOf = (terms: typeof identityCheckStatuses | typeof integrityStatuses, status: unknown) =>
  terms.find(({ value }) => value === status)?.label.en

/** Whether the identifiers belong to the work. */
export const IdentityBadge = ({ status }: { readonly status: unknown }) => {
  const label = labelOf(identityCheckStatuses, status) ?? 'Not verified'
  return (
    <Pill pillStyle={identityStyles[String(status)] ?? 'light-gray'} size="small">
      Identity: {label.toLowerCase()}
    </Pill>
  )
}

type IntegrityBadgeProps = { readonly status: unknown; readonly isAlwaysShown?: boolean }

/** What was said of the work later. In lists only what is worth a look is shown. */
export const IntegrityBadge = ({ status, isAlwaysShown = false }: IntegrityBadgeProps) => {
  const label = labelOf(integrityStatuses, status)
  if (!label || (status === 'ok' && !isAlwaysShown)) return null
  return (
    <Pill pillStyle={integrityStyles[String(status)] ?? 'error'} size="small">
      {label}
    </Pill>
  )
}

const statusIn = (group: unknown): unknown =>
  typeof group === 'object' && group !== null ? Reflect.get(group, 'status') : undefined

/** Both, in the list of citations. */
export const CitationBadgesCell = ({ rowData }: DefaultCellComponentProps) => {
  const { checks, duplicateOf, identityCheck, integrity } = rowData
  if (duplicateOf) return <Pill size="small">Merged</Pill>
  const checked = readChecks(checks).identity?.status
  return (
    <span className="citation-badges">
      <IdentityBadge status={checked ?? statusIn(identityCheck)} />
      <IntegrityBadge status={statusIn(integrity)} />
    </span>
  )
}
