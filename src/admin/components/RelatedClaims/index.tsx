'use client'

import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { familyOf } from '../../../domain/claims/related/families'
import { areOpposed, stanceOfClaim, type ClaimStance } from '../../../domain/claims/related/stanceOfClaim'
import { readClaim } from '../../../domain/claims/readClaim'
import { ask } from '../../ask/ask'
import { useApi } from '../../ask/useApi'
import { ClaimGroups } from '../ClaimEditor/ClaimGroups'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { readComparisons, type ShownComparison } from '../ClaimEditor/readComparisons'
import type { ClaimForm } from '../ClaimEditor/readForm'
import { useClaimForm } from '../ClaimEditor/useClaimForm'
import { nodeAddress } from '../ClaimEditor/useNode'

/** What this claim comes to as it stands in the form, and on which question. */
const ownStance = (form: ClaimForm): { family?: string; stance?: ClaimStance } => {
  const { predicate, direction, verdict } = readClaim(form, new Map())
  if (predicate === undefined) return {}
  const family = familyOf(predicate)?.id
  const judged = {
    predicate,
    ...(direction && { direction }),
    ...(verdict && { verdict }),
  }
  return {
    ...(family && { family }),
    ...(direction || verdict ? { stance: stanceOfClaim(judged) } : {}),
  }
}

const without = (comparison: ShownComparison, id: string | undefined): ShownComparison => ({
  ...comparison,
  groups: comparison.groups
    .map((group) => ({ ...group, claims: group.claims.filter((claim) => claim.id !== id) }))
    .filter(({ claims }) => claims.length > 0),
})

/** Other claims about the same two nodes, by what they say; those that say the opposite of this one are marked. */
export const RelatedClaims = () => {
  const form = useClaimForm()
  const { id } = useDocumentInfo()
  const api = useApi()
  const { code } = useLocale()
  const subject = nodeAddress(form['subject'])
  const object = nodeAddress(form['object'])
  const [found, setFound] = useState<readonly ShownComparison[]>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    setFound(undefined)
    if (subject === undefined) return
    const abort = new AbortController()
    const query = [`subject=${subject}`, ...(object ? [`object=${object}`] : []), `locale=${code}`].join('&')
    void ask(`${api}/claims/contradictions?${query}`, { signal: abort.signal }).then((answer) => {
      if (abort.signal.aborted) return
      setProblem(answer.refusals.join(' '))
      setFound(readComparisons(answer.body))
    })
    return () => abort.abort()
  }, [api, code, object, subject])

  const own = useMemo(() => ownStance(form), [form])
  const others = (found ?? [])
    .map((comparison) => without(comparison, id === undefined ? undefined : String(id)))
    .filter(({ groups }) => groups.length > 0)
  const isOpposed = (family: string) => (stance: string) =>
    own.family === family &&
    own.stance !== undefined &&
    areOpposed(own.stance, stanceNamed(stance) ?? own.stance)
  const against = others.filter(({ family, groups }) =>
    groups.some(({ stance }) => isOpposed(family)(stance)),
  ).length
  return (
    <ClaimPanel name="related" title="Other claims about the same">
      <p aria-live="polite" role="status">
        {problem
          ? `They could not be looked up. ${problem}`
          : subject === undefined
            ? 'Choose a subject and an object to see them.'
            : found === undefined
              ? 'Looking for them…'
              : others.length === 0
                ? 'There are none.'
                : against > 0
                  ? 'There are claims that say the opposite. Both can be right for different people or doses: say so in each, or correct one.'
                  : 'None of them says the opposite.'}
      </p>
      {others.map(({ key, question, family, groups }) => (
        <div className="claim-panel__group" key={key}>
          <h4 className="claim-panel__heading">{question}</h4>
          <ClaimGroups groups={groups} opposed={isOpposed(family)} />
        </div>
      ))}
    </ClaimPanel>
  )
}

const stances: readonly ClaimStance[] = [
  'benefit',
  'harm',
  'no-effect',
  'differs',
  'adds',
  'takes',
  'holds',
  'does-not-hold',
  'open',
]

const stanceNamed = (name: string): ClaimStance | undefined => stances.find((stance) => stance === name)
