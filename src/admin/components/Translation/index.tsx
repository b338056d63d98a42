import type { AdminViewServerProps } from 'payload'
import { documentPath } from '../../../workbench/shared/links'
import { readTranslations } from '../../../workbench/translations/readTranslations'
import { PageFrame } from '../PageFrame'
import { TextPairs } from './TextPairs'

/** One document in both languages, side by side. */
export const Translation = (view: AdminViewServerProps) => (
  <PageFrame
    hint="English on the left, Spanish on the right. Saving keeps a draft: readers see nothing of it until it is published."
    title="Translate"
    view={view}
  >
    {async () => {
      const { req } = view.initPageResult
      const [, type, id] = segmentsOf(view.params)
      const { admin } = req.payload.config.routes
      const translations = await readTranslations(req, type ?? '', id ?? '')
      if (!translations) return <p>There is no such document. It may have been deleted.</p>
      return (
        <>
          <p>
            {translations.typeName}: <strong>{translations.title}</strong>.{' '}
            <a href={`${admin}${documentPath(translations.type, translations.id)}`}>Open its form</a>{' '}
            <a href={`${admin}/translations?type=${translations.type}`}>All of this type</a>
          </p>
          <TextPairs translations={translations} />
        </>
      )
    }}
  </PageFrame>
)

const segmentsOf = (params: AdminViewServerProps['params']): string[] => {
  const segments = params?.['segments']
  return Array.isArray(segments) ? segments : []
}
