import type { Edition, StoredDocument } from '../../store/Edition.js'
import { flatten } from './flatten.js'

export type FieldChange = { readonly path: string; readonly before: unknown; readonly after: unknown }

export type DocumentChange = {
  readonly type: string
  readonly slug: string
  readonly title: string
  readonly fields: readonly FieldChange[]
}

export type Named = Omit<DocumentChange, 'fields'>

export type Difference = {
  /** Claims that are now judged otherwise: what readers were told is no longer so. */
  readonly judged: readonly DocumentChange[]
  /** Other documents with figures that are now others. */
  readonly figures: readonly DocumentChange[]
  /** Documents of which only other things changed. */
  readonly changed: readonly DocumentChange[]
  readonly added: readonly Named[]
  readonly removed: readonly Named[]
}

const judgements = ['certainty', 'verdict', 'direction']

const titleOf = ({ name, statement, title, slug }: StoredDocument): string =>
  String(name ?? statement ?? title ?? slug)

const named = (document: StoredDocument): Named => ({
  type: document.type,
  slug: document.slug,
  title: titleOf(document),
})

const isSame = (a: unknown, b: unknown): boolean =>
  a instanceof Set && b instanceof Set ? a.size === b.size && [...a].every((one) => b.has(one)) : a === b

const fieldsChanged = (before: StoredDocument, after: StoredDocument): FieldChange[] => {
  const [old, now] = [flatten(before), flatten(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((change) => !isSame(change.before, change.after))
}

const isFigure = ({ before, after }: FieldChange): boolean =>
  typeof before === 'number' || typeof after === 'number'

/** How one edition differs from an earlier one, each document once, under the weightiest of its changes. */
export const compareEditions = (a: Edition, b: Edition): Difference => {
  const keyOf = ({ type, slug }: StoredDocument): string => `${type}/${slug}`
  const old = new Map(a.documents.map((document) => [keyOf(document), document]))
  const now = new Map(b.documents.map((document) => [keyOf(document), document]))
  const changes = [...now].flatMap(([key, after]): DocumentChange[] => {
    const before = old.get(key)
    const fields = before ? fieldsChanged(before, after) : []
    return fields.length > 0 ? [{ ...named(after), fields }] : []
  })
  const isJudged = ({ type, fields }: DocumentChange): boolean =>
    type === 'claims' && fields.some(({ path }) => judgements.includes(path))
  const hasFigure = ({ fields }: DocumentChange): boolean => fields.some(isFigure)
  return {
    judged: changes.filter(isJudged).map(({ fields, ...rest }) => ({
      ...rest,
      fields: [...fields].sort(
        (x, y) => Number(judgements.includes(y.path)) - Number(judgements.includes(x.path)),
      ),
    })),
    figures: changes.filter((change) => !isJudged(change) && hasFigure(change)),
    changed: changes.filter((change) => !isJudged(change) && !hasFigure(change)),
    added: [...now.values()].filter((document) => !old.has(keyOf(document))).map(named),
    removed: [...old.values()].filter((document) => !now.has(keyOf(document))).map(named),
  }
}
