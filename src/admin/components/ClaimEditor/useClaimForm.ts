'use client'

import { useDebounce, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { ClaimForGrading } from '../../../domain/claims/bodyOfEvidence'
import { citationIdOf, readClaim } from '../../../domain/claims/readClaim'
import { isObject } from '../../../domain/isObject'
import { useCitationFacts, type CitationFacts } from './citationStore'
import { readForm, type ClaimForm } from './readForm'

/** How long after the last key the panels follow, in milliseconds. */
const pause = 250

/**
 * The claim as it stands in the form, a moment after the last change. Compared as text, so that a panel is drawn anew
 * only when something it reads has changed.
 */
export const useClaimForm = (): ClaimForm => {
  const now = useFormFields(([fields]) => JSON.stringify(readForm(fields)))
  const settled = useDebounce(now, pause)
  return useMemo(() => {
    const form: unknown = JSON.parse(settled)
    return isObject(form) ? form : {}
  }, [settled])
}

/** The ids of the works that the rows of evidence cite, in their order. */
export const citedIds = (form: ClaimForm): string[] =>
  (Array.isArray(form['evidence']) ? form['evidence'] : []).map(citationIdOf).filter((id) => id !== undefined)

export type GradedForm = {
  readonly form: ClaimForm
  readonly claim: ClaimForGrading
  readonly citations: ReadonlyMap<string, CitationFacts>
  /** False while the cited works are still being asked for. */
  readonly isComplete: boolean
}

/** The same as the rules of evidence see it, with the works that its rows cite. */
export const useGradedForm = (): GradedForm => {
  const form = useClaimForm()
  const ids = useMemo(() => citedIds(form), [form])
  const citations = useCitationFacts(ids)
  const claim = useMemo(() => readClaim(form, citations), [form, citations])
  return { form, claim, citations, isComplete: ids.every((id) => citations.has(id)) }
}
