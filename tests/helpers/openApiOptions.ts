import { problems } from '../../src/api/problems'
import type { OpenApiOptions } from '../../src/openapi/types'
import { fixtureModel } from './fixtureModel'

/** What the description is built from in tests: the fixture model and the real error catalogue. */
export const openApiOptions: OpenApiOptions = {
  model: fixtureModel,
  version: '1.2.3',
  problems,
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Cofactor, CC BY 4.0',
  },
}
