import { isRecord } from '../../isRecord.js'
import type { DocumentType } from '../../types/Ref.js'
import type { AnyDocument } from '../AnyDocument.js'
import { FakeProblem } from '../FakeProblem.js'
import { valuesAt } from './valuesAt.js'

export type Find = (type: string, slug: string) => AnyDocument | undefined

const hasAddress = (value: unknown): value is { readonly type: string; readonly slug: string } =>
  isRecord(value) && typeof value.type === 'string' && typeof value.slug === 'string'

/** The documents that references at `path` lead to, those passed on the way as well. */
const follow = (from: readonly AnyDocument[], path: string, find: Find): AnyDocument[] => {
  const names = path.split('.')
  for (let length = 1; length <= names.length; length++) {
    const head = names.slice(0, length).join('.')
    const references = from.flatMap((document) => valuesAt(document, head)).filter(hasAddress)
    if (!references.length) continue
    const targets = references.map(({ type, slug }) => {
      const target = find(type, slug)
      if (target) return target
      const detail = `${path} leads to ${type}/${slug}, which the fake server does not have. Give it in documents.`
      throw new FakeProblem(400, 'unknown-include', detail, { parameter: 'include', value: path })
    })
    const rest = names.slice(length).join('.')
    return rest ? [...targets, ...follow(targets, rest, find)] : targets
  }
  return []
}

/** What `include` asks for of these documents: by type, each once, sorted by slug. */
export const includeDocuments = (
  documents: readonly AnyDocument[],
  paths: readonly string[],
  find: Find,
): Partial<Record<DocumentType, AnyDocument[]>> => {
  const found = new Set(paths.flatMap((path) => follow(documents, path, find)))
  const included: Partial<Record<DocumentType, AnyDocument[]>> = {}
  for (const document of found) included[document.type] = [...(included[document.type] ?? []), document]
  for (const list of Object.values(included)) list.sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return included
}
