'use client'

import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

type Props = {
  /** On the button that leads to the question. */
  readonly label: string
  /** What the question is about, for those who hear it. */
  readonly name: string
  /** What it would mean. */
  readonly question: ReactNode
  readonly yes: string
  /** Told that somebody thinks about it anew. */
  readonly onAsk: () => void
  readonly onYes: () => void
}

/** A button for what cannot be taken back, which asks first. */
export const AskFirst = ({ label, name, question, yes, onAsk, onYes }: Props) => {
  const [isAsking, setIsAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          onAsk()
          setIsAsking(true)
        }}
        type="button"
      >
        {label}
      </Button>
    )
  }
  return (
    <div aria-label={name} className="api-key-secret__row" role="group">
      <p>{question}</p>
      <Button
        buttonStyle="primary"
        margin={false}
        onClick={() => {
          setIsAsking(false)
          onYes()
        }}
        type="button"
      >
        {yes}
      </Button>
      <Button buttonStyle="secondary" margin={false} onClick={() => setIsAsking(false)} type="button">
        Leave it
      </Button>
    </div>
  )
}
