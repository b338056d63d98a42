import type { DraftChange, WordPart } from '../../../workbench/draftDiff/types'

const kinds: Readonly<Record<DraftChange['kind'], string>> = {
  added: 'New',
  removed: 'Taken away',
  changed: 'Changed',
  moved: 'Put in another order',
}

const languages: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' }

/** One difference. What is new and what is gone is said in words, too, for those who hear the page. */
export const Change = ({ change }: { readonly change: DraftChange }) => {
  const { place, locale, kind, words } = change
  return (
    <li className="workbench__card">
      <h3>
        {place.join(' › ')}
        {locale !== undefined && `, ${languages[locale] ?? locale}`}
      </h3>
      <p className="draft-changes__kind">{kinds[kind]}</p>
      {words ? <Words locale={locale} words={words} /> : <Whole change={change} />}
    </li>
  )
}

const Words = ({
  words,
  locale,
}: {
  readonly words: readonly WordPart[]
  readonly locale?: string | undefined
}) => (
  <p className="draft-changes__text" lang={locale}>
    {words.map(({ kind, text }, index) => {
      const key = `${index}${kind}`
      if (kind === 'same') return <span key={key}>{text}</span>
      const Mark = kind === 'added' ? 'ins' : 'del'
      return (
        <Mark key={key}>
          <span className="draft-changes__heard"> {kind === 'added' ? '[new:' : '[gone:'} </span>
          {text}
          <span className="draft-changes__heard">] </span>
        </Mark>
      )
    })}
  </p>
)

const Whole = ({ change: { before, after, locale } }: { readonly change: DraftChange }) => (
  <dl>
    {before !== undefined && (
      <div>
        <dt>Readers see</dt>
        <dd lang={locale}>{before}</dd>
      </div>
    )}
    {after !== undefined && (
      <div>
        <dt>The draft says</dt>
        <dd lang={locale}>{after}</dd>
      </div>
    )}
  </dl>
)
