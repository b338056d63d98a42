'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useMemo } from 'react'
import { effectInWords } from '../../../domain/claims/grading/effects'
import { citationIdOf, readClaim } from '../../../domain/claims/readClaim'
import '../ClaimEditor/claimEditor.css'
import { useCitationFacts } from '../ClaimEditor/citationStore'
import { designLabel, modelLabel, stanceLabel } from '../ClaimEditor/labels'

/** Names a row of evidence by its work, and says what it is at a glance: stance, design, model, size and effect. */
export const EvidenceRowLabel = () => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const id = citationIdOf(data)
  const ids = useMemo(() => (id === undefined ? [] : [id]), [id])
  const citation = useCitationFacts(ids).get(id ?? '')
  const number = (rowNumber ?? 0) + 1
  if (id === undefined) return <span>{`Evidence item ${number}: choose a citation`}</span>
  const [item] = readClaim({ evidence: [data] }, new Map()).evidence
  const facts = [
    stanceLabel(item?.stance),
    designLabel(item?.design),
    ...(item?.model === 'human' ? [] : [modelLabel(item?.model)]),
    ...(item?.participants === undefined ? [] : [`n = ${item.participants}`]),
    effectInWords(item?.effect),
  ].filter((fact) => fact !== '')
  return (
    <span className="evidence-row-label">
      {`${number}. ${citation?.title ?? 'Loading the citation…'}${citation?.year ? ` (${citation.year})` : ''}`}{' '}
      <span className="evidence-row-label__facts">{facts.join(' · ')}</span>
    </span>
  )
}
