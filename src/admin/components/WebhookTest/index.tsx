'use client'

import { Button, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

/** What came of it, in words. */
const inWords = (answer: unknown): string => {
  const parts: object = typeof answer === 'object' && answer !== null ? answer : {}
  const { isDelivered, status, error, message } = {
    ...{ isDelivered: undefined, status: undefined, error: undefined, message: undefined },
    ...parts,
  }
  if (isDelivered) return `It arrived: the address answered ${String(status)}.`
  return `It did not arrive. ${String(error ?? message ?? 'The server gave no reason.')}`
}

/** Sends the address an event that says nothing happened, and says what came of it. */
export const WebhookTest = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [isBusy, setIsBusy] = useState(false)
  const [message, setMessage] = useState('')
  if (id === undefined) return null
  const send = async () => {
    setIsBusy(true)
    setMessage('Sending…')
    try {
      const address = `${config.serverURL}${config.routes.api}/webhooks/${encodeURIComponent(String(id))}/test`
      const response = await fetch(address, { method: 'POST', credentials: 'include' })
      setMessage(inWords(await response.json()))
    } catch {
      setMessage('The server could not be reached. Nothing is known of the event: try again.')
    }
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
