import type { QueryModel } from '../../delivery/queryModel'
import { collectNamed } from '../collectNamed'
import type { OpenApiOptions, Schema } from '../types'
import { bibliographySchema } from './bibliographySchema'
import { blockSchemas } from './blockSchemas'
import { includedSchema, linksSchema } from './envelopeSchemas'
import { fieldsSchema, type SchemaContext } from './fieldSchema'
import { filterName, sharedConditionSchemas, typeFilterSchema } from './filterSchemas'
import { cslWorkSchema, jsonLdSchema } from './formSchemas'
import { healthSchema } from './healthSchema'
import { indexSchema } from './indexSchema'
import { mediaSchema } from './mediaSchema'
import { licenceSchema, metaSchema, reviewMetaSchema } from './metaSchemas'
import { findNamedGroups } from './namedGroups'
import { objectSchema } from './objectSchema'
import { problemSchema } from './problemSchema'
import { refSchema } from './refSchema'
import { richTextSchema } from './richTextSchema'
import {
  anyDocumentSchema,
  snapshotManifestSchema,
  syncPublishSchema,
  syncUnpublishSchema,
  sortingSchema,
  wordingSchema,
} from './syncSchemas'
import { attributionSchema, syndicationMetaSchema } from './syndicationSchemas'
import { codeMatchSchema, codeSystemSchema } from './lookupSchemas'
import { taxonomySchema, taxonomyTermSchema } from './taxonomySchemas'
import { refName } from './typeNamed'
import { highlightSchema, searchFacetsSchema, searchResultSchema, suggestionSchema } from './searchSchemas'
import { typeSchema } from './typeSchema'

type Named = [name: string, schema: Schema]

/** Everything under `components.schemas`: documents, references, what they are made of, answers, filters. */
export const componentSchemas = (options: OpenApiOptions, queryModel: QueryModel): Record<string, Schema> => {
  const context = { model: options.model, namedGroups: findNamedGroups(options.model) }
  return collectNamed('schemas', [
    ...documentSchemas(context),
    ...partSchemas(context),
    ...answerSchemas(options),
    ...filterSchemas(context, queryModel),
  ])
}

const documentSchemas = (context: SchemaContext): Named[] => {
  const types = Object.values(context.model.types)
  return [
    ...types.map((type): Named => [type.schemaName, typeSchema(type, context)]),
    ...types.map((type): Named => [refName(type), refSchema(type)]),
  ]
}

const partSchemas = (context: SchemaContext): Named[] => [
  ...blockSchemas(context.model, context),
  ...[...context.namedGroups.values()].map(({ schemaName, group }): Named => [
    schemaName,
    objectSchema({ title: group.label, ...fieldsSchema(group.fields, context) }),
  ]),
  ['RichText', richTextSchema()],
  ['Media', mediaSchema()],
]

const answerSchemas = ({ model, licence, problems }: OpenApiOptions): Named[] => [
  ['Meta', metaSchema(model)],
  ['ReviewMeta', reviewMetaSchema()],
  ['Licence', licenceSchema(licence)],
  ['Attribution', attributionSchema(licence)],
  ['SyndicationMeta', syndicationMetaSchema(model)],
  ['Links', linksSchema()],
  ['Included', includedSchema(model)],
  ['Bibliography', bibliographySchema()],
  ['JsonLd', jsonLdSchema()],
  ['CslWork', cslWorkSchema()],
  ['Problem', problemSchema(problems)],
  ['Health', healthSchema()],
  ['Index', indexSchema(model)],
  ['AnyDocument', anyDocumentSchema(model)],
  ['SyncPublish', syncPublishSchema(model)],
  ['SyncUnpublish', syncUnpublishSchema(model)],
  ['Wording', wordingSchema()],
  ['Sorting', sortingSchema()],
  ['SnapshotManifest', snapshotManifestSchema(model)],
  ['SearchResult', searchResultSchema(model)],
  ['SearchFacets', searchFacetsSchema(model)],
  ['Highlight', highlightSchema()],
  ['Suggestion', suggestionSchema(model)],
  ['Taxonomy', taxonomySchema(model)],
  ['TaxonomyTerm', taxonomyTermSchema(model)],
  ['CodeSystem', codeSystemSchema(model)],
  ['CodeMatch', codeMatchSchema(model)],
]

const filterSchemas = ({ model }: SchemaContext, queryModel: QueryModel): Named[] => {
  const types = Object.values(model.types)
  const filters = types.flatMap(({ type }) => queryModel[type]?.filters ?? [])
  return [
    ...types.flatMap((type): Named[] => {
      const own = queryModel[type.type]
      return own ? [[filterName(type.schemaName), typeFilterSchema(type, own)]] : []
    }),
    ...sharedConditionSchemas(filters),
  ]
}
