'use client'

import { Button, useDebounce, useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { doiProblem } from '../../../domain/identifiers/doi'
import { pmidProblem } from '../../../domain/identifiers/pmid'
import { useApi } from '../../ask/useApi'
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

const worksFound = (count: number): string => (count === 1 ? 'One work found.' : `${count} works found.`)

type LookedUp = { readonly text: string; readonly found: Found }

/** What the registers know, and what is stored under the same words; a stored work comes once. */
const together = (looked: Found, searched: Found): Found => ({
  ...looked,
  stored: [...new Map([...looked.stored, ...searched.stored].map((work) => [work.id, work])).values()],
})

/** Adds rows of evidence by finding their works: among those stored, or in the registers. */
export const AddEvidence = () => {
  const api = useApi()
  const { addFieldRow } = useForm()
  const cited = useFormFields(([fields]) =>
    Array.from({ length: fields['evidence']?.rows?.length ?? 0 }, (_, index) =>
      String(fields[`evidence.${index}.citation`]?.value ?? ''),
    ).join(' '),
  )
  const inputId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [searched, setSearched] = useState<Found>(nothing)
  const [looked, setLooked] = useState<LookedUp>()
  const lookingFor = useRef('')
  const [status, setStatus] = useState('')
  const wanted = text.trim()
  const typed = useDebounce(wanted, 250)

  useEffect(() => {
    if (typed.length < 2 || typed.length > longestSearch) {
      setSearched(nothing)
      return
    }
    const abort = new AbortController()
    void searchStored(api, typed, abort.signal).then((answer) => {
      if (abort.signal.aborted) return
      setSearched(answer)
      // What a register says of the same text tells more.
      if (lookingFor.current !== typed) setStatus(answer.problem ?? matches(answer.stored.length))
    })
    return () => abort.abort()
  }, [api, typed])

  const lookUp = async (asked: string) => {
    if (asked === '') return
    lookingFor.current = asked
    setStatus('Looking it up…')
    const found = await resolveText(api, asked)
    if (lookingFor.current !== asked) return
    setLooked({ text: asked, found })
    setStatus(found.problem ?? worksFound(found.stored.length + found.others.length))
  }

  const found = looked?.text === wanted ? together(looked.found, searched) : searched

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
    setSearched(nothing)
    setLooked(undefined)
    lookingFor.current = ''
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
    void lookUp(wanted)
  }

  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text').trim()
    if (!isIdentifier(pasted) && pasted.length <= longestSearch) return
    event.preventDefault()
    setText(pasted)
    void lookUp(pasted)
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
          disabled={wanted === ''}
          margin={false}
          onClick={() => void lookUp(wanted)}
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
