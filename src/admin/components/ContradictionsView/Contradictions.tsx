'use client'

import { useConfig, useLocale, useStepNav } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../../ask/ask'
import { useApi } from '../../ask/useApi'
import { ClaimGroups } from '../ClaimEditor/ClaimGroups'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { readComparisons, type ShownComparison } from '../ClaimEditor/readComparisons'

/** Claims on the same question about the same two nodes that cannot both be right as they stand. */
export const Contradictions = () => {
  const { config } = useConfig()
  const { admin } = config.routes
  const api = useApi()
  const { code } = useLocale()
  const { setStepNav } = useStepNav()
  const [found, setFound] = useState<readonly ShownComparison[]>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    setStepNav([{ label: 'Claims', url: `${admin}/collections/claims` }, { label: 'Contradictions' }])
  }, [admin, setStepNav])
  useEffect(() => {
    const abort = new AbortController()
    void ask(`${api}/claims/contradictions?locale=${code}`, { signal: abort.signal }).then((answer) => {
      if (abort.signal.aborted) return
      setProblem(answer.refusals.join(' '))
      setFound(readComparisons(answer.body))
    })
    return () => abort.abort()
  }, [api, code])
  return (
    <div className="contradictions">
      <h1>Claims that contradict each other</h1>
      <p>
        Claims that answer the same question about the same two things and say the opposite, drafts included.
        Both can be right for different people or doses: then each should say for whom.
      </p>
      <p aria-live="polite" role="status">
        {problem
          ? `They could not be looked up. ${problem}`
          : found === undefined
            ? 'Comparing the claims…'
            : found.length === 0
              ? 'No two claims contradict each other.'
              : `${found.length} ${found.length === 1 ? 'question' : 'questions'} with opposing claims.`}
      </p>
      {found?.map(({ key, question, between, groups }) => (
        <ClaimPanel intro={question} key={key} name="contradiction" title={between}>
          <ClaimGroups groups={groups} />
        </ClaimPanel>
      ))}
    </div>
  )
}
