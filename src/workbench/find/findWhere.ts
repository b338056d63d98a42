import type { Where } from 'payload'
import type { PublicType } from '../shared/publicTypes'
import { findFieldsOf, type FindField } from './findFields'
import type { Question } from './readQuestion'

type Locales = readonly string[]

const pathsOf = ({ path, isLocalized }: FindField, locales: Locales): string[] =>
  isLocalized ? locales.map((locale) => `${path}.${locale}`) : [path]

const anyOf = (members: Where[]): Where => ({ or: members })

/** Which documents of a type a question may mean: by its address, by a code, or by words in its names. */
export const findWhere = (
  question: Question,
  { config, titleField }: PublicType,
  locales: Locales,
): Where => {
  const { names, codes } = findFieldsOf(config.fields)
  const titles: FindField[] = config.flattenedFields.flatMap((field) =>
    field.name === titleField
      ? [{ path: titleField, isLocalized: 'localized' in field && field.localized === true }]
      : [],
  )
  const texts = [...titles, ...names].flatMap((field) => pathsOf(field, locales))
  const byWords: Where = {
    and: question.words.map((word) => anyOf([...texts, 'slug'].map((path) => ({ [path]: { like: word } })))),
  }
  const slug = question.slug
  const byAddress: Where[] = slug ? [{ slug: { equals: slug } }, { previousSlugs: { equals: slug } }] : []
  const byCode = codes
    .flatMap((field) => pathsOf(field, locales))
    .flatMap((path): Where[] => codesFor(path, question).map((code) => ({ [path]: { like: code } })))
  return anyOf([byWords, ...byAddress, ...byCode])
}

/** Forms of the question in which the field at a path would hold it. */
const codesFor = (path: string, question: Question): string[] => {
  const own = ownForms[path]?.(question)
  if (path in ownForms) return own === undefined ? [] : [own]
  return question.words.length === 1 ? [question.text] : []
}

const ownForms: Readonly<Record<string, (question: Question) => string | undefined>> = {
  doi: ({ doi }) => doi,
  pmid: ({ pmid }) => pmid,
  pmcid: ({ pmcid }) => pmcid,
  fdcId: ({ fdcId }) => fdcId,
  ndbNumber: ({ ndbNumber }) => ndbNumber,
}
