'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { ask } from '../../ask/ask'
import { textAt } from '../../ask/readAnswer'
import { foundIn, type FoundWork } from './foundWork'
import { FoundList } from './FoundList'
import { planFill, type FillPlan } from './planFill'

type Props = { readonly apiBase: string; readonly documentHref: (id: string) => string }

const filledSentence = (names: readonly string[]): string =>
  names.length === 0
    ? 'Everything that was found stands in the form already.'
    : `Filled: ${names.join(', ')}. Look it over, then save.`

/** Fills the form from what was pasted: identifiers are looked up, references in words are searched for. */
export const PasteBox = ({ apiBase, documentHref }: Props) => {
  const { getData, reset, setModified } = useForm()
  const { id } = useDocumentInfo()
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [message, setMessage] = useState('')
  const [found, setFound] = useState<readonly FoundWork[]>([])
  const [plan, setPlan] = useState<FillPlan>()
  const inputId = useId()
  const helpId = useId()
  const input = useRef<HTMLTextAreaElement>(null)

  const write = async (data: FillPlan['whole'], names: readonly string[]) => {
    setPlan(undefined)
    setFound([])
    await reset(data)
    setModified(true)
    setMessage(filledSentence(names))
  }

  const take = async ({ citation }: FoundWork) => {
    const made = planFill(getData(), citation, id === undefined)
    if (made.differing.length === 0) {
      await write(made.gentle, made.filled)
      return
    }
    setMessage('Found. Nothing was filled in yet.')
    setPlan(made)
  }

  const lookUp = async () => {
    if (isBusy || text.trim() === '') return
    setIsBusy(true)
    setPlan(undefined)
    setFound([])
    setMessage('Looking it up…')
    const { body, refusals } = await ask(`${apiBase}/citations/resolve`, { data: { text } })
    setIsBusy(false)
    if (refusals.length > 0) {
      setMessage(refusals.join(' '))
      return
    }
    const works = foundIn(body)
    const problem = textAt(body, 'problem')
    const [only] = works
    const isSure = works.length === 1 && only?.match === 'identifier' && only.source !== 'stored'
    const isOther = only?.existing !== undefined && only.existing.id !== String(id ?? '')
    setMessage(problem ?? (works.length === 0 ? 'Nothing was found.' : 'Found. Choose one:'))
    if (only && isSure && !isOther) await take(only)
    else setFound(works)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void lookUp()
  }

  return (
    <section aria-labelledby={`${inputId}-label`} className="citation-desk__part">
      <label className="field-label" htmlFor={inputId} id={`${inputId}-label`}>
        Paste a DOI, PMID, PMCID, ISBN, web address or reference
      </label>
      <div className="citation-desk__row">
        <textarea
          aria-describedby={helpId}
          className="citation-desk__input"
          id={inputId}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          ref={input}
          rows={text.includes('\n') || text.length > 90 ? 4 : 1}
          spellCheck={false}
          value={text}
        />
        <Button
          buttonStyle="primary"
          disabled={isBusy || text.trim() === ''}
          margin={false}
          onClick={() => void lookUp()}
          type="button"
        >
          {isBusy ? 'Looking…' : 'Look it up'}
        </Button>
      </div>
      <p className="citation-desk__help" id={helpId}>
        Enter looks it up at Crossref and PubMed and fills the form. Nothing is saved by that.
      </p>
      <p aria-live="polite" className="citation-desk__message" role="status">
        {message}
      </p>
      {plan && (
        <div aria-label="Some fields are filled already" className="citation-desk__ask" role="group">
          <p>
            Something else stands in: <strong>{plan.differing.join(', ')}</strong>.
          </p>
          <div className="citation-desk__row">
            <Button
              buttonStyle="primary"
              margin={false}
              onClick={() => void write(plan.gentle, plan.filled)}
              type="button"
            >
              Fill empty fields only
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void write(plan.whole, [...plan.filled, ...plan.differing])}
              type="button"
            >
              Replace these too
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => {
                setPlan(undefined)
                setMessage('Nothing was changed.')
                input.current?.focus()
              }}
              type="button"
            >
              Cancel
            </Button>
          </div>
        </div>
      )}
      {found.length > 0 && !plan && (
        <FoundList
          documentHref={documentHref}
          found={found}
          onTake={(work) => void take(work)}
          ownId={id === undefined ? undefined : String(id)}
        />
      )}
    </section>
  )
}
