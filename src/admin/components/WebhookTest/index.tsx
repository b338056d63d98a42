'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, type Answer } from '../../ask/ask'
import { textAt, valueAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'

/** What came of it, in words. */
const inWords = ({ body, refusals }: Answer): string => {
  if (valueAt(body, 'isDelivered') === true)
    return `It arrived: the address answered ${String(valueAt(body, 'status'))}.`
  return `It did not arrive. ${textAt(body, 'error') ?? refusals.join(' ')}`
}

/** Sends the address an event that says nothing happened, and says what came of it. */
export const WebhookTest = () => {
  const { id } = useDocumentInfo()
  const api = useApi()
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const [message, setMessage] = useState('')
  if (id === undefined) return null
  const send = async () => {
    setIsBusy(true)
    setMessage('Sending…')
    const address = `${api}/webhooks/${encodeURIComponent(String(id))}/test`
    setMessage(inWords(await ask(address, { method: 'POST' })))
    setIsBusy(false)
  }
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy || isModified}
        margin={false}
        onClick={() => void send()}
        type="button"
      >
        Send a test event
      </Button>
      <p>{isModified ? 'Save first: the event goes to the saved address.' : ''}</p>
      <p aria-live="polite" role="status">
        {message}
      </p>
    </div>
  )
}
