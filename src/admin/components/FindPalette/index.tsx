'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Found } from '../../../workbench/find/findDocuments'
import { useApi } from '../../ask/useApi'
import { useFound } from './useFound'
import './index.css'

/** Looks for documents of all types from anywhere in the panel: a button, and Ctrl+K or ⌘K. */
export const FindPalette = () => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(0)
  const open = () => {
    if (!dialog.current || dialog.current.open) return
    setOpened((count) => count + 1)
    dialog.current.showModal()
  }
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="find-palette__open"
        onClick={open}
        type="button"
      >
        <Glass />
        <span className="find-palette__word">Find</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </button>
      <dialog
        aria-label="Find a document"
        className="find-palette"
        onClick={(event) => event.target === dialog.current && dialog.current?.close()}
        ref={dialog}
      >
        {opened > 0 && <Finder close={() => dialog.current?.close()} key={opened} />}
      </dialog>
    </>
  )
}

const Glass = () => (
  <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
    <circle cx="7" cy="7" fill="none" r="4.5" stroke="currentColor" strokeWidth="1.5" />
    <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" />
  </svg>
)

const Finder = ({ close }: { readonly close: () => void }) => {
  const { config } = useConfig()
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const { found, message } = useFound(text, `${useApi()}/workbench/find`)
  const id = useId()
  useEffect(() => input.current?.focus(), [])
  useEffect(() => setChosen(0), [found])
  const go = (document: Found | undefined) => {
    if (!document) return
    close()
    router.push(`${config.routes.admin}${document.path}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      go(found[chosen])
    } else if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setChosen((chosen + step + found.length) % found.length)
    }
  }
  return (
    <>
      <div className="find-palette__field">
        <label htmlFor={`${id}-input`}>Find a document</label>
        <input
          aria-activedescendant={found[chosen] ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          aria-expanded={found.length > 0}
          autoComplete="off"
          id={`${id}-input`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          ref={input}
          role="combobox"
          spellCheck={false}
          type="text"
          value={text}
        />
        <p id={`${id}-hint`}>By title, address, lay term, DOI, PMID, FDC id or another code. Drafts, too.</p>
      </div>
      <ul aria-label="Found" className="find-palette__list" id={`${id}-list`} role="listbox">
        {found.map((document, index) => (
          <Option
            document={document}
            id={`${id}-${index}`}
            isChosen={index === chosen}
            key={`${document.type}${document.id}`}
            onChoose={() => go(document)}
          />
        ))}
      </ul>
      <p aria-live="polite" className="find-palette__message" role="status">
        {message}
      </p>
      <button className="find-palette__close" onClick={close} type="button">
        Close
      </button>
    </>
  )
}

type OptionProps = {
  readonly document: Found
  readonly id: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

const Option = ({ document: { title, typeName, slug, isDraft }, id, isChosen, onChoose }: OptionProps) => {
  const option = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li
      aria-selected={isChosen}
      className="find-palette__option"
      id={id}
      onClick={onChoose}
      ref={option}
      role="option"
    >
      <span className="find-palette__title">{title}</span>
      <span className="find-palette__about">
        {typeName} · {slug}
        {isDraft && ' · draft'}
      </span>
    </li>
  )
}
