'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../../ask/ask'
import { textAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'
import { AskFirst } from '../AskFirst'
import { ShownOnce } from '../ShownOnce'

type Shown = { readonly id: string; readonly secret: string }

/** The secret in an answer of the server, which is there only when the request made one. */
const secretIn = (answer: unknown): string | undefined => textAt(answer, 'signingSecret')

/** Shows the secret of a webhook once, after the request that made it, and makes a new one for one that is there. */
export const WebhookSecret = () => {
  const { id } = useDocumentInfo()
  const { mostRecentUpdate: update } = useDocumentEvents()
  const [made, setMade] = useState<Shown>()
  if (id === undefined) return null
  const own = String(id)
  const isMine = update?.entitySlug === 'webhooks' && String(update.doc?.id) === own
  const secret = made?.id === own ? made.secret : isMine ? secretIn(update.doc) : undefined
  return (
    <div className="field-type api-key-secret">
      {secret === undefined ? (
        <NewSecret id={own} onDone={(value) => setMade({ id: own, secret: value })} />
      ) : (
        <ShownOnce label="The secret, with which the partner checks that an event is ours" value={secret} />
      )}
    </div>
  )
}

type NewSecretProps = { readonly id: string; readonly onDone: (secret: string) => void }

const NewSecret = ({ id, onDone }: NewSecretProps) => {
  const api = useApi()
  const [message, setMessage] = useState('')
  const make = async () => {
    setMessage('Making a new secret…')
    const address = `${api}/webhooks/${encodeURIComponent(id)}/secret`
    const { body, refusals } = await ask(address, { method: 'POST' })
    const secret = secretIn(body)
    if (secret === undefined) setMessage(`No new secret came. ${refusals.join(' ')}`)
    else onDone(secret)
  }
  return (
    <div>
      <p>The secret was shown once, after it was made. If the partner has lost it, make a new one.</p>
      <AskFirst
        label="New secret…"
        name="Make a new secret?"
        onAsk={() => setMessage('')}
        onYes={() => void make()}
        question="Events are signed with the new secret at once. Until the partner has it, they are refused. Make it?"
        yes="Make it"
      />
      <p aria-live="polite" role="status">
        {message}
      </p>
    </div>
  )
}
