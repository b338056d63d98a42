import { formsOf, type DocumentForm } from '../../forms/documentForms'
import type { JsonObject, TypeModel } from '../../model/types'
import { exampleName } from '../examples/exampleNames'
import { parameterRef } from '../parameters/sharedParameters'
import { cacheableHeaders, headerRefs } from '../responses/headers'
import { schemaRef } from '../schemas/schemaRef'
import { slugParameter } from './getDocumentOperation'
import { formOperationId, tagOf } from './operationNames'
import { operationResponses } from './operationResponses'
import type { PathContext } from './pathContext'
import { requestHeaders } from './queryParameters'

/** `GET /v1/minerals/{slug}.{form}` */
export const getFormOperation = (type: TypeModel, { queryModel, problems }: PathContext): JsonObject => {
  const forms = formsOf(type.type, queryModel)
  return {
    operationId: formOperationId(type),
    tags: [tagOf(type)],
    summary: `Get one document of type ${type.type} in another form`,
    description: `An earlier slug is answered with a redirect to the present one. ${forms.map(inWords).join(' ')}`,
    parameters: [
      slugParameter(type),
      formParameter(forms),
      ...(forms.some(({ takesStyle }) => takesStyle) ? [parameterRef('Style')] : []),
      parameterRef('Locale'),
      ...requestHeaders(),
    ],
    responses: operationResponses({
      good: {
        description: 'The document in the form asked for.',
        headers: headerRefs([...cacheableHeaders, 'Content-Language', 'Content-Disposition']),
        content: Object.fromEntries(forms.map((form) => contentOf(form, type))),
      },
      others: [304, 308],
      problems,
    }),
  }
}

const inWords = ({ name, description }: DocumentForm): string => `\`${name}\`: ${description}`

const formParameter = (forms: readonly DocumentForm[]): JsonObject => ({
  name: 'form',
  in: 'path',
  required: true,
  description: 'The form, as the ending of the address.',
  schema: { type: 'string', enum: forms.map(({ name }) => name) },
  example: 'jsonld',
})

const contentOf = (form: DocumentForm, type: TypeModel): [mediaType: string, content: JsonObject] => [
  form.contentType.split(';')[0] ?? '',
  { schema: schemaOf(form), example: exampleFor(form, type) },
]

const schemaOf = ({ name }: DocumentForm): JsonObject => {
  if (name === 'jsonld') return schemaRef('JsonLd')
  if (name === 'csl.json') return { type: 'array', items: schemaRef('CslWork') }
  return { type: 'string' }
}

const exampleFor = ({ name }: DocumentForm, type: TypeModel): JsonObject | JsonObject[] | string => {
  const { slug } = exampleName(type)
  switch (name) {
    case 'jsonld':
      return {
        '@context': 'https://schema.org',
        '@type': 'MedicalWebPage',
        '@id': `/v1/${type.type}/${slug}`,
      }
    case 'csl.json':
      return [{ id: 'garrison2020', type: 'article-journal', title: 'Magnesium for skeletal muscle cramps' }]
    case 'ris':
      return 'TY  - JOUR\r\nID  - garrison2020\r\nTI  - Magnesium for skeletal muscle cramps\r\nER  - \r\n'
    case 'bib':
      return '@article{garrison2020,\n  title = {Magnesium for skeletal muscle cramps},\n}\n'
    case 'txt':
      return 'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps.\n'
    case 'html':
      return 'Garrison SR, et al. Magnesium for skeletal muscle cramps. <i>Cochrane Database of Systematic Reviews</i>.\n'
  }
}
