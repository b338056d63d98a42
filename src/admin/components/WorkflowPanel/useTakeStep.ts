'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Step } from '../../../domain/workflow/steps'

export type StepDetails = {
  readonly note?: string
  readonly publishAt?: string
  readonly unpublishAt?: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, key: string): unknown => (isObject(value) ? value[key] : undefined)

/** The sentences of a refused save, as Payload answers it. */
const messagesIn = (answer: unknown): string[] => {
  const errors = at(answer, 'errors')
  return (Array.isArray(errors) ? errors : []).flatMap((error: unknown) => {
    const fields = at(at(error, 'data'), 'errors')
    const inner = Array.isArray(fields)
      ? fields.map((field: unknown) => `${String(at(field, 'label') ?? '')}: ${String(at(field, 'message'))}`)
      : []
    return inner.length > 0 ? inner : [String(at(error, 'message') ?? '')]
  })
}

/** Asks for a step, and shows the document as it then is. */
export const useTakeStep = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const take = async (step: Step, details: StepDetails = {}): Promise<void> => {
    setBusy(true)
    setProblems([])
    try {
      const address = `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}`
      const response = await fetch(`${address}?draft=true&depth=0&overrideLock=true`, {
        method: 'PATCH',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ workflow: { step, ...details } }),
      })
      if (response.ok) {
        toast.success('Done.')
        window.location.reload()
        return
      }
      setProblems(messagesIn(await response.json().catch(() => undefined)))
    } catch {
      setProblems(['The server could not be reached; nothing was changed. Try again.'])
    }
    setBusy(false)
  }
  return { take, isBusy, problems }
}
