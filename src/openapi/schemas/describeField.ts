import type { FieldModel, ReverseField } from '../../model/types'

/** What is said of a field beside its label, and where the rest of a list is that is bounded. */
export const describeField = (field: FieldModel): string | undefined => {
  const said = [field.description, field.kind === 'reverse' ? boundInWords(field) : undefined]
  return said.filter(Boolean).join(' ') || undefined
}

const boundInWords = ({ limit, from, via }: ReverseField): string | undefined => {
  if (limit === undefined) return undefined
  const filters = via.map((path, index) =>
    via.length === 1 ? `filter[${path}]={slug}` : `filter[or][${index}][${path}]={slug}`,
  )
  return `The first ${limit} by slug; \`/v1/${from}?${filters.join('&')}\` lists all.`
}
