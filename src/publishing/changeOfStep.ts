import type { StepRow } from '../database/direct/readDirectly'
import type { Change, JsonObject, PublishedRecord } from '../model/types'

/**
 * The change that a step is, read straight from the database.
 *
 * @throws Error when it is not as publishing writes it
 */
export const changeOfStep = (step: StepRow): Change => {
  const { kind, revision, at, type, documentId: id, slug } = step
  if (!Number.isSafeInteger(revision) || typeof type !== 'string' || typeof id !== 'string')
    throw strange(step)
  if (kind === 'unpublish' && typeof slug === 'string') return { kind, revision, at, type, id, slug }
  if (kind !== 'publish') throw strange(step)
  const { record, fieldsText } = readRecord(step.record)
  if (!isRecord(record) || record.type !== type || record.id !== id) throw strange(step)
  return { kind, revision, at, record, ...(fieldsText !== undefined && { fieldsText }) }
}

const strange = ({ revision }: StepRow): Error =>
  new Error(`Publication ${revision} is not as it is written.`)

type ReadRecord = { readonly record: unknown; readonly fieldsText?: string }

const beforeFields = ',"fields":'

/**
 * As it is written, `fields` is the last of a record, so that its text is at hand and need not be made again. Where
 * the cut is wrong, one of the two parts is no JSON, and the record is read whole.
 */
const readRecord = (stored: unknown): ReadRecord => {
  if (typeof stored !== 'string') return { record: stored }
  const cut = stored.indexOf(beforeFields)
  if (cut === -1 || !stored.endsWith('}}')) return { record: JSON.parse(stored) }
  const fieldsText = stored.slice(cut + beforeFields.length, -1)
  try {
    const head: unknown = JSON.parse(`${stored.slice(0, cut)}}`)
    const fields: unknown = JSON.parse(fieldsText)
    return { record: Object.assign(isObject(head) ? head : {}, { fields }), fieldsText }
  } catch {
    return { record: JSON.parse(stored) }
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecord = (value: unknown): value is PublishedRecord =>
  isObject(value) &&
  isObject(value['fields']) &&
  Array.isArray(value['previousSlugs']) &&
  [value['type'], value['id'], value['slug'], value['firstPublishedAt'], value['publishedAt']].every(
    (text) => typeof text === 'string',
  )
