import type { GraphQLEnumType } from 'graphql'
import type { ContentModel } from '../../model/types'
import { enumType } from '../types/enumType'

export const localeType = ({ locales }: ContentModel): GraphQLEnumType =>
  enumType(
    'Locale',
    locales.map((locale) => ({
      value: locale,
      label: new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale,
    })),
    'A language of the content.',
  )
