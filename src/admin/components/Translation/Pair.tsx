import { useId } from 'react'
import type { TextPair } from '../../../workbench/translations/types'

type PairProps = {
  readonly pair: TextPair
  readonly source: string
  readonly translation: string
  readonly onWrite: (locale: 'en' | 'es', text: string) => void
}

const states: Readonly<Record<TextPair['state'], string>> = {
  missing: '○ Missing',
  outdated: '! Older than the English text',
  current: '✓ Translated',
}

const day = (at: string): string => at.slice(0, 10)

const dates = ({ sourceAt, translationAt }: TextPair): string =>
  [sourceAt && `English changed ${day(sourceAt)}`, translationAt && `Spanish changed ${day(translationAt)}`]
    .filter(Boolean)
    .join(', ')

/** One text in both languages. */
export const Pair = ({ pair, source, translation, onWrite }: PairProps) => {
  const id = useId()
  const { place, state, isProse, isLong } = pair
  return (
    <li className="workbench__card">
      <h2 id={id}>{place.join(' › ')}</h2>
      <p className={`translation__state translation__state--${state}`}>
        {states[state]}
        {dates(pair) && <small> ({dates(pair)})</small>}
      </p>
      {isProse ? (
        <p className="workbench__hint">
          This text has headings and links: open its form, choose Español at the top, and write it there.
        </p>
      ) : (
        <div className="translation__sides">
          <Side isLong={isLong} label="English" labelledBy={id} locale="en" onWrite={onWrite} text={source} />
          <Side
            isLong={isLong}
            label="Spanish"
            labelledBy={id}
            locale="es"
            onWrite={onWrite}
            text={translation}
          />
        </div>
      )}
    </li>
  )
}

type SideProps = {
  readonly label: string
  readonly labelledBy: string
  readonly locale: 'en' | 'es'
  readonly text: string
  readonly isLong: boolean
  readonly onWrite: PairProps['onWrite']
}

const Side = ({ label, labelledBy, locale, text, isLong, onWrite }: SideProps) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={`${id}-text`} id={`${id}-label`}>
        {label}
      </label>
      <textarea
        aria-labelledby={`${id}-label ${labelledBy}`}
        id={`${id}-text`}
        lang={locale}
        onChange={(event) => onWrite(locale, event.target.value)}
        rows={isLong ? Math.min(10, Math.max(3, Math.ceil(text.length / 60))) : 1}
        value={text}
      />
    </div>
  )
}
