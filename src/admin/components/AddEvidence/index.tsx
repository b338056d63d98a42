'use client'

import { Button, useConfig, useDebounce, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { doiProblem } from '../../../domain/identifiers/doi'
import { pmidProblem } from '../../../domain/identifiers/pmid'
import { ClaimPanel } from '../ClaimEditor/ClaimPanel'
import { remember, type CitationFacts } from '../ClaimEditor/citationStore'
import { rowFields } from '../ClaimEditor/rowFields'
import { createDraft, nothing, resolveText, searchStored, type Found, type NewWork } from './findWorks'
import { FoundWorks } from './FoundWorks'

const intro = 'Type words of a title, an author or a year. Or paste a DOI, a PMID or a whole reference.'

/** A title is found by its words; this long a text is a reference. */
const longestSearch = 120

const isIdentifier = (text: string): boolean =>
  doiProblem(text) === undefined || (pmidProblem(text) === undefined && /\d{5,}/.test(text))

const matches = (count: number): string =>
  count === 0
    ? 'No stored work matches.'
    : count === 1
      ? 'One stored work matches.'
      : `${count} stored works match.`

/** Adds rows of evidence by finding their works: among those stored, or in the registers. */
export const AddEvidence = () => {
  const { config } = useConfig()
  const { api } = config.routes
  const { addFieldRow } = useForm()
  const cited = useFormFields(([fields]) =>
    Array.from({ length: fields['evidence']?.rows?.length ?? 0 }, (_, index) =>
      String(fields[`evidence.${index}.citation`]?.value ?? ''),
    ).join(' '),
  )
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found>(nothing)
  const [status, setStatus] = useState('')
  const typed = useDebounce(text.trim(), 250)

  useEffect(() => {
    if (typed.length < 2 || typed.length > longestSearch) {
      setFound(nothing)
      return
    }
    const abort = new AbortController()
    void searchStored(api, typed, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      setFound(answer)
      setStatus(matches(answer.stored.length))
    })
    return () => abort.abort()
  }, [api, typed])

  const lookUp = async (wanted: string) => {
    if (wanted === '') return
    setStatus('Looking it up…')
    const answer = await resolveText(api, wanted)
    setFound((before) => ({
      ...answer,
      // A register that cannot be asked takes nothing away from what was found here.
      stored: answer.stored.length > 0 || answer.others.length > 0 ? answer.stored : before.stored,
    }))
    setStatus(answer.problem ?? `${answer.stored.length + answer.others.length} works found.`)
  }

  const add = (work: CitationFacts) => {
    remember([work])
    const rowIndex = cited === '' ? 0 : cited.split(' ').length
    addFieldRow({
      path: 'evidence',
      schemaPath: 'claims.evidence',
      rowIndex,
      subFieldState: rowFields({
        citation: work.id,
        stance: 'supports',
        design: work.design,
        model: work.design === 'animal' || work.design === 'in-vitro' ? work.design : 'human',
      }),
    })
    setStatus(`Added as row ${rowIndex + 1}: “${work.title}”. Say which way it points and what it found.`)
    setText('')
    setFound(nothing)
    input.current?.focus()
  }

  const addNew = async (work: NewWork) => {
    setStatus(`Storing “${work.title}” as a draft citation…`)
    const { created, problem } = await createDraft(api, work)
    if (created) add(created)
    else setStatus(problem ?? '')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter in a field of Payload's form saves the document.
    if (event.key !== 'Enter') return
    event.preventDefault()
    void lookUp(text.trim())
  }

  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text').trim()
    if (isIdentifier(pasted) || pasted.length > longestSearch) void lookUp(pasted)
  }

  return (
    <ClaimPanel intro={intro} name="add" title="Add evidence">
      <div className="claim-panel__row">
        <label className="claim-panel__label" htmlFor={inputId}>
          Find a work
        </label>
        <input
          autoComplete="off"
          className="claim-panel__input"
          id={inputId}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          placeholder="10.1002/… · 35184264 · cramps Garrison"
          ref={input}
          type="text"
          value={text}
        />
        <Button
          buttonStyle="secondary"
          className="claim-panel__button"
          disabled={text.trim() === ''}
          margin={false}
          onClick={() => void lookUp(text.trim())}
          type="button"
        >
          Look it up
        </Button>
      </div>
      <p aria-live="polite" className="claim-panel__quiet" role="status">
        {status}
      </p>
      <FoundWorks cited={cited.split(' ')} found={found} onAdd={add} onAddNew={(work) => void addNew(work)} />
    </ClaimPanel>
  )
}
