import type { AdminViewServerProps } from 'payload'
import {
  readTranslationOverview,
  type TranslationOverview,
} from '../../../workbench/translations/readTranslations'
import { PageFrame } from '../PageFrame'

/** What is not in Spanish yet, or in an older form. */
export const Translations = (view: AdminViewServerProps) => (
  <PageFrame
    hint="Spanish texts that are missing, or older than the English ones. Sites show English where a translation is missing, and say so. Open a document to write side by side."
    title="Translations"
    view={view}
  >
    {async () => {
      const { req } = view.initPageResult
      const asked = view.searchParams?.['type']
      const overview = await readTranslationOverview(req, Array.isArray(asked) ? asked[0] : asked)
      const { admin } = req.payload.config.routes
      return (
        <>
          <Types admin={admin} overview={overview} />
          <Documents admin={admin} overview={overview} />
        </>
      )
    }}
  </PageFrame>
)

type PartProps = { readonly admin: string; readonly overview: TranslationOverview }

const Types = ({ admin, overview: { types, type } }: PartProps) => (
  <nav aria-label="Types">
    <ul className="workbench__choices">
      {types.map((known) => (
        <li key={known.type}>
          <a aria-current={known.type === type ? 'true' : undefined} href={`${admin}${known.path}`}>
            {known.label}: {known.documents}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Documents = ({ admin, overview: { documents, types, type } }: PartProps) => {
  const { label, documents: all } = types.find((known) => known.type === type) ?? { label: '', documents: 0 }
  const which =
    all > documents.length ? `the ${documents.length} of ${all} with most` : 'those with most first'
  if (documents.length === 0) return <p>{label}: every text is translated and up to date.</p>
  return (
    <div aria-label={`${label} to translate`} className="workbench__scroll" role="region" tabIndex={0}>
      <table>
        <caption className="workbench__hint">
          {label} with something to translate, {which}
        </caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Missing</th>
            <th scope="col">Older than the English text</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, title, missing, outdated, path }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${admin}${path}`}>{title}</a>
              </th>
              <td>{missing}</td>
              <td>{outdated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
