'use client'

import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Step } from '../../../domain/workflow/steps'
import { ask } from '../../ask/ask'
import { useApi } from '../../ask/useApi'

export type StepDetails = {
  readonly note?: string
  readonly publishAt?: string
  readonly unpublishAt?: string
}

/** Asks for a step, and shows the document as it then is. */
export const useTakeStep = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const api = useApi()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const take = async (step: Step, details: StepDetails = {}): Promise<void> => {
    setBusy(true)
    setProblems([])
    const { refusals } = await ask(`${api}/${collectionSlug}/${id}?draft=true&depth=0&overrideLock=true`, {
      method: 'PATCH',
      data: { workflow: { step, ...details } },
    })
    if (refusals.length === 0) {
      toast.success('Done.')
      window.location.reload()
      return
    }
    setProblems(refusals)
    setBusy(false)
  }
  return { take, isBusy, problems }
}
