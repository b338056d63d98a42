import type { Ref } from './servedDocument'

/** Everything that a reverse field of a document lists: `Store.sourcesOf` in a locale. */
export type FindSources = (type: string, slug: string, field: string) => readonly Ref[]
