'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { FieldLabel } from './fieldLabels'
import { useNotes } from './useNotes'

export type ShownNote = {
  readonly id: string
  readonly body: string
  readonly author: string
  readonly at: string
  /** The field it is about, in words. */
  readonly field: string | undefined
  readonly parent: string | undefined
  readonly isSettled: boolean
}

type Props = {
  readonly api: string
  readonly type: string
  readonly documentId: string
  readonly fields: readonly FieldLabel[]
  readonly notes: readonly ShownNote[]
}

export const Notes = ({ api, type, documentId, fields, notes }: Props) => {
  const { send, settle, problem, isBusy } = useNotes({ api, type, documentId })
  const threads = notes.filter(({ parent }) => parent === undefined)
  return (
    <section aria-labelledby="review-notes">
      <h2 id="review-notes">Notes</h2>
      {threads.length === 0 && <p>Nobody has said anything about this document yet.</p>}
      <ul className="review-view__threads">
        {threads.map((thread) => (
          <li key={thread.id} data-settled={thread.isSettled}>
            <Note note={thread} />
            <ul className="review-view__answers">
              {notes
                .filter(({ parent }) => parent === thread.id)
                .map((answer) => (
                  <li key={answer.id}>
                    <Note note={answer} />
                  </li>
                ))}
            </ul>
            {thread.isSettled ? (
              <p>Settled.</p>
            ) : (
              <NoteForm
                isBusy={isBusy}
                label={`Answer ${thread.author}`}
                onSend={(body) => send({ body, parent: thread.id })}
              >
                <Button
                  buttonStyle="secondary"
                  disabled={isBusy}
                  margin={false}
                  onClick={() => void settle(thread.id)}
                  size="small"
                  type="button"
                >
                  Settle it
                </Button>
              </NoteForm>
            )}
          </li>
        ))}
      </ul>
      <h3>A new note</h3>
      <NoteForm
        fields={fields}
        isBusy={isBusy}
        label="What is to be said"
        onSend={(body, fieldPath) => send({ body, ...(fieldPath && { fieldPath }) })}
      />
      <p role="alert">{problem}</p>
    </section>
  )
}

const Note = ({ note: { author, at, field, body } }: { readonly note: ShownNote }) => (
  <article>
    <p className="review-view__who">
      <strong>{author}</strong> <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')} UTC</time>
      {field && <> about “{field}”</>}
    </p>
    <p className="review-view__body">{body}</p>
  </article>
)

type FormProps = {
  readonly label: string
  readonly isBusy: boolean
  readonly fields?: readonly FieldLabel[]
  readonly onSend: (body: string, fieldPath: string) => Promise<boolean>
  readonly children?: React.ReactNode
}

const NoteForm = ({ label, isBusy, fields, onSend, children }: FormProps) => {
  const id = useId()
  const [body, setBody] = useState('')
  const [fieldPath, setFieldPath] = useState('')
  const submit = async () => {
    if (await onSend(body, fieldPath)) setBody('')
  }
  return (
    <div className="review-view__form">
      {fields && (
        <>
          <label htmlFor={`${id}-field`}>About</label>
          <select id={`${id}-field`} onChange={(event) => setFieldPath(event.target.value)} value={fieldPath}>
            <option value="">the document as a whole</option>
            {fields.map((field) => (
              <option key={field.path} value={field.path}>
                {field.label}
              </option>
            ))}
          </select>
        </>
      )}
      <label htmlFor={`${id}-body`}>{label}</label>
      <textarea
        id={`${id}-body`}
        maxLength={4000}
        onChange={(event) => setBody(event.target.value)}
        rows={2}
        value={body}
      />
      <div className="workflow-panel__row">
        <Button
          buttonStyle="primary"
          disabled={isBusy}
          margin={false}
          onClick={() => void submit()}
          size="small"
          type="button"
        >
          Send
        </Button>
        {children}
      </div>
    </div>
  )
}
