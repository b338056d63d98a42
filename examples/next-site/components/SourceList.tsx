import type { Source } from '../lib/numberSources'

const addressOf = ({ citation }: Source) =>
  citation.doi
    ? `https://doi.org/${citation.doi}`
    : citation.url?.startsWith('https://')
      ? citation.url
      : undefined

export const SourceList = ({ sources }: { sources: ReadonlyMap<string, Source> }) => {
  if (!sources.size) return null
  return (
    <section>
      <h2>Sources</h2>
      <ol className="sources">
        {[...sources.values()].map((source) => {
          const { authorsText, year, title, containerTitle, integrity } = source.citation
          const address = addressOf(source)
          return (
            <li key={source.number} id={`source-${source.number}`}>
              {authorsText} ({year}). {address ? <a href={address}>{title}</a> : title}.{' '}
              {containerTitle && <cite>{containerTitle}</cite>}
              {integrity.status !== 'ok' && <strong className="warning"> {integrity.status}</strong>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
