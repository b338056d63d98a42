import { Certainty } from './Certainty'
import type { CitedClaim, Source } from '../lib/numberSources'

type Props = { title: string; claims: readonly CitedClaim[]; sources: ReadonlyMap<string, Source> }

export const ClaimList = ({ title, claims, sources }: Props) => {
  if (!claims.length) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="claims">
        {claims.map(({ slug, statement, plainLanguage, certainty, citations }) => (
          <li key={slug} id={slug}>
            <p>
              {statement}
              {citations.map((citation) => {
                const number = sources.get(citation.slug)?.number
                return (
                  <sup key={citation.slug}>
                    <a href={`#source-${number}`} aria-label={`Source ${number}`}>
                      {number}
                    </a>
                  </sup>
                )
              })}
            </p>
            <p className="wording">
              <Certainty certainty={certainty} /> {plainLanguage}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
