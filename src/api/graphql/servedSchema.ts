import type { GraphQLSchema } from 'graphql'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import { buildGraphqlSchema } from '../../graphql/buildGraphqlSchema'
import type { ApiContext } from '../apiContext'
import { createReviewMeta } from '../envelope/reviewMeta'

/** The schema, with what is said beside documents as in REST. */
export const servedSchema = ({
  model,
  queryModel,
  licence,
  today,
}: Pick<ApiContext, 'model' | 'queryModel' | 'licence' | 'today'>): GraphQLSchema =>
  buildGraphqlSchema({
    model,
    queryModel,
    licence,
    disclaimer: (locale) => inLocale(disclaimer, locale),
    review: (facts, locale) => createReviewMeta([facts], { locale, today: today() }),
  })
