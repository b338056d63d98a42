'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

type Props = {
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
}

/** Where references come from: a file dropped or chosen, or pasted text. */
export const ChooseFile = ({ isBusy, onFile, onText }: Props) => {
  const [text, setText] = useState('')
  const [isOver, setIsOver] = useState(false)
  const ids = { file: useId(), text: useId(), help: useId() }
  return (
    <div className="import-references__choose">
      <p id={ids.help}>
        Exports of PubMed, Embase, Ovid, Web of Science, Scopus, Cochrane, Zotero, Mendeley, EndNote and
        others: RIS, BibTeX, NBIB, PubMed XML, CSL-JSON or EndNote XML, with up to 5,000 records and 20 MB.
        You see what a file holds before anything is imported, and can undo it afterwards.
      </p>
      <div
        className={`import-references__drop${isOver ? ' import-references__drop--over' : ''}`}
        onDragLeave={() => setIsOver(false)}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          const [file] = event.dataTransfer.files
          if (file && !isBusy) onFile(file)
        }}
      >
        <label htmlFor={ids.file}>Choose a file of references, or drop it here</label>
        <input
          aria-describedby={ids.help}
          disabled={isBusy}
          id={ids.file}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) onFile(file)
            // The same file can be chosen again after it was changed.
            event.currentTarget.value = ''
          }}
          type="file"
        />
      </div>
      <label htmlFor={ids.text}>Or paste references</label>
      <textarea
        disabled={isBusy}
        id={ids.text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={6}
        spellCheck={false}
        value={text}
      />
      <Button
        buttonStyle="secondary"
        disabled={isBusy || text.trim() === ''}
        onClick={() => onText(text)}
        type="button"
      >
        Read the pasted text
      </Button>
    </div>
  )
}
