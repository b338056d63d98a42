/** Finding documents by words, codes and vocabularies: functions that take a client. */
export { search } from './search.js'
export { suggest } from './suggest.js'
export { codeSystems, lookup } from './lookup.js'
export { taxonomies, taxonomy } from './taxonomy.js'
export type { SearchFacets, SearchOptions, SearchPage, SearchResult } from './search.js'
export type { SuggestOptions, Suggestion } from './suggest.js'
export type { AnyDocument, CodeMatch, CodeSystem, Lookup, LookupOptions } from './lookup.js'
export type { Taxonomy, TaxonomyOptions } from './taxonomy.js'
