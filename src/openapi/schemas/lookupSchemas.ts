import { deriveCodeFields } from '../../lookup/deriveCodeFields'
import { lookupSystems } from '../../lookup/lookupSystems'
import type { ContentModel } from '../../model/types'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'
import { slugSchema } from './slugSchema'
import { placeProperties } from './taxonomySchemas'

/** The ids of the registers by whose codes documents of the model can be looked up. */
export const systemIds = (model: ContentModel): string[] =>
  lookupSystems(deriveCodeFields(model)).map(({ id }) => id)

const codesOfSymptoms = { type: 'symptoms', path: 'codes.code' }

const systemSchema = (model: ContentModel): Schema => ({
  type: 'string',
  enum: systemIds(model),
  description: 'Id of the register.',
})

/** The answer with the documents that have a code. */
export const lookupEnvelope = (): Schema =>
  objectSchema({
    properties: {
      data: {
        type: 'array',
        items: schemaRef('AnyDocument'),
        description: 'The documents that have the code, by type and slug; empty when none has.',
      },
      matches: {
        type: 'array',
        items: schemaRef('CodeMatch'),
        description: 'Where the code stands in them, at least once for each.',
      },
      meta: schemaRef('Meta'),
      links: schemaRef('Links'),
    },
  })

export const codeMatchSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Match of a code',
    description:
      'Where a code stands in a document, which tells the code of the document from that of something in it.',
    properties: {
      ...placeProperties(model, codesOfSymptoms),
      slug: slugSchema('muscle-cramps'),
      system: systemSchema(model),
      code: { type: 'string', description: 'The code as it stands there.', examples: ['R25.2'] },
    },
  })

export const codeSystemSchema = (model: ContentModel): Schema =>
  objectSchema({
    title: 'Code system',
    description: 'An outside register by whose codes documents can be looked up.',
    required: ['id', 'title', 'usedBy', 'template'],
    properties: {
      id: systemSchema(model),
      title: {
        type: 'string',
        description: 'Its name in the locale of the answer.',
        examples: ['ICD-10-CM'],
      },
      example: { type: 'string', description: 'A code that shows the form.', examples: ['R25.2'] },
      usedBy: {
        type: 'array',
        description: 'Where its codes stand.',
        items: objectSchema({ properties: placeProperties(model, codesOfSymptoms) }),
      },
      template: {
        type: 'string',
        description: 'Address of a look-up; put the encoded code in place of `{code}`.',
        examples: ['/v1/lookup?system=icd10&code={code}'],
      },
    },
  })

/** The answer with the registers. */
export const codeSystemsEnvelope = ({ locales }: ContentModel): Schema =>
  objectSchema({
    properties: {
      data: { type: 'array', items: schemaRef('CodeSystem') },
      meta: objectSchema({
        properties: {
          locale: { type: 'string', enum: [...locales], description: 'Locale of the answer.' },
          licence: schemaRef('Licence'),
        },
      }),
      links: schemaRef('Links'),
    },
  })
