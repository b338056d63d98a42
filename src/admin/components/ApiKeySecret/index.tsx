'use client'

import { useDocumentEvents, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../../ask/ask'
import { textAt } from '../../ask/readAnswer'
import { useApi } from '../../ask/useApi'
import { AskFirst } from '../AskFirst'
import { ShownOnce } from '../ShownOnce'

type Shown = { readonly id: string; readonly key: string }

/** The key in an answer of the server, which is there only when the request made one. */
const keyIn = (answer: unknown): string | undefined => textAt(answer, 'key')

type Update = ReturnType<typeof useDocumentEvents>['mostRecentUpdate']

/** The key of a document that was just created. The panel tells the id of such a one within the document alone. */
const keyMadeIn = (update: Update, id: string): string | undefined =>
  update?.entitySlug === 'api-keys' && String(update.doc?.id) === id ? keyIn(update.doc) : undefined

/**
 * Shows a key once, after the request that made it, and makes a new secret for one that is there. The key lives in the
 * memory of this page alone: it is gone with the next page.
 */
export const ApiKeySecret = () => {
  const { id } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const [rotated, setRotated] = useState<Shown>()
  if (id === undefined) return null
  const own = String(id)
  const key = rotated?.id === own ? rotated.key : keyMadeIn(mostRecentUpdate, own)
  return (
    <div className="field-type api-key-secret">
      {key === undefined ? (
        <Rotation id={own} onDone={(made) => setRotated({ id: own, key: made })} />
      ) : (
        <ShownOnce label="The key" value={key} />
      )}
    </div>
  )
}

type RotationProps = { readonly id: string; readonly onDone: (key: string) => void }

const Rotation = ({ id, onDone }: RotationProps) => {
  const api = useApi()
  const [message, setMessage] = useState('')
  const rotate = async () => {
    setMessage('Making a new secret…')
    const address = `${api}/api-keys/${encodeURIComponent(id)}/rotate`
    const { body, refusals } = await ask(address, { method: 'POST' })
    const made = keyIn(body)
    if (made === undefined) setMessage(`No new key came. ${refusals.join(' ')}`)
    else onDone(made)
  }
  return (
    <div>
      <p>The key was shown once, after it was made, and is not kept. If it is lost, make a new secret.</p>
      <AskFirst
        label="New secret…"
        name="Make a new secret?"
        onAsk={() => setMessage('')}
        onYes={() => void rotate()}
        question="The secret in use is taken for 24 more hours, then refused. Make a new one?"
        yes="Make it"
      />
      <p aria-live="polite" role="status">
        {message}
      </p>
    </div>
  )
}
