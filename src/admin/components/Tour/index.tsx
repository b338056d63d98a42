'use client'

import { Button, usePreferences } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { steps } from './steps'
import './index.css'

/** Under which Payload keeps, for each person, that the tour was seen. */
const preference = 'cofactor-tour'

/** Five short steps, shown by themselves on the first sign-in and by a button later. */
export const Tour = () => {
  const { getPreference, setPreference } = usePreferences()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [at, setAt] = useState(0)
  const open = () => {
    setAt(0)
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }
  useEffect(() => {
    let isGone = false
    getPreference<{ seen?: boolean }>(preference)
      .then((kept) => {
        if (!isGone && !kept?.seen) open()
      })
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [getPreference])
  // Whoever does not see the page has to hear that another step has come.
  useEffect(() => {
    if (dialog.current?.open) heading.current?.focus()
  }, [at])
  const step = steps[at]
  if (!step) return null
  const isLast = at === steps.length - 1
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={open} size="small" type="button">
        Take the tour
      </Button>
      <dialog
        aria-labelledby="tour-title"
        className="tour"
        onClose={() => void setPreference(preference, { seen: true })}
        ref={dialog}
      >
        <p className="tour__count">
          Step {at + 1} of {steps.length}
        </p>
        <h2 id="tour-title" ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        {step.text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <div className="tour__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => dialog.current?.close()}
            type="button"
          >
            {isLast ? 'Close' : 'Skip the tour'}
          </Button>
          {at > 0 && (
            <Button buttonStyle="secondary" margin={false} onClick={() => setAt(at - 1)} type="button">
              Back
            </Button>
          )}
          {!isLast && (
            <Button buttonStyle="primary" margin={false} onClick={() => setAt(at + 1)} type="button">
              Next
            </Button>
          )}
        </div>
      </dialog>
    </>
  )
}
