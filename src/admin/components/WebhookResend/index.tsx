'use client'

import { Button, useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../../ask/ask'
import { docsIn, valueAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'

/** Whether the last message to a webhook was given up; tests of its address, which have no revision, do not count. */
const wasGivenUp = async (api: string, id: string, signal: AbortSignal): Promise<boolean> => {
  const where = `where[webhook][equals]=${encodeURIComponent(id)}&where[revision][exists]=true`
  const { body } = await ask(`${api}/webhook-deliveries?${where}&sort=-createdAt&limit=1&depth=0`, { signal })
  return valueAt(docsIn(body)[0], 'status') === 'failed'
}

/** Has a message that was given up sent again. Nothing is shown while the last one was not. */
export const WebhookResend = () => {
  const { id } = useDocumentInfo()
  const { mostRecentUpdate: update } = useDocumentEvents()
  const api = useApi()
  const [isOffered, setIsOffered] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (id === undefined) return undefined
    const leaving = new AbortController()
    // Looked at again after each save, because making a webhook active sends the message again by itself.
    void wasGivenUp(api, String(id), leaving.signal).then((is) => leaving.signal.aborted || setIsOffered(is))
    return () => leaving.abort()
  }, [api, id, update])
  if (id === undefined) return null
  const send = async () => {
    setIsBusy(true)
    const address = `${api}/webhooks/${encodeURIComponent(String(id))}/resend`
    const { refusals } = await ask(address, { method: 'POST' })
    const isDone = refusals.length === 0
    setIsOffered(!isDone)
    setMessage(isDone ? 'It is sent again within a minute. See below how that went.' : refusals.join(' '))
    setIsBusy(false)
  }
  return (
    <div className="field-type">
      {isOffered && (
        <>
          <p>The last message was given up.</p>
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void send()}
            type="button"
          >
            Send again
          </Button>
        </>
      )}
      <p aria-live="polite" role="status">
        {message}
      </p>
    </div>
  )
}
