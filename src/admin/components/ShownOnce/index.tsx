'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

/** A secret that is to be copied now or never. */
export const ShownOnce = ({ label, value }: { readonly label: string; readonly value: string }) => {
  const [message, setMessage] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const labelId = useId()
  const noteId = useId()
  // Whoever works without seeing the page has to hear that there is something to take now or never.
  useEffect(() => input.current?.focus(), [])
  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(value)
      setMessage('Copied.')
    } catch {
      // Browsers hand out the clipboard on HTTPS and localhost only.
      setMessage('Selected: copy it with Ctrl+C or ⌘C.')
    }
  }
  return (
    <div className="api-key-secret__new">
      <label className="field-label" htmlFor={labelId}>
        {label}
      </label>
      <p id={noteId}>Copy it now. It is shown only this once, and cannot be looked up later.</p>
      <div className="api-key-secret__row">
        <input
          aria-describedby={noteId}
          autoComplete="off"
          className="api-key-secret__value"
          id={labelId}
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          ref={input}
          spellCheck={false}
          type="text"
          value={value}
        />
        <Button buttonStyle="primary" margin={false} onClick={() => void copy()} type="button">
          Copy
        </Button>
      </div>
      <p aria-live="polite" role="status">
        {message}
      </p>
    </div>
  )
}
