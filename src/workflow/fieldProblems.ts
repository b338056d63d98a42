import type { Field, PayloadRequest } from 'payload'
import type { FieldProblem } from '../domain/fieldProblem'
import { isObject } from '../domain/isObject'
import { flattenFields, type NamedField } from '../model/flattenFields'
import type { Values } from './standing'

type Setting = {
  readonly collection: string
  readonly id: string | undefined
  readonly document: Values
  readonly req: PayloadRequest
}

const problemOf = async (
  field: NamedField,
  value: unknown,
  siblings: Values,
  path: string,
  { collection, id, document, req }: Setting,
): Promise<FieldProblem[]> => {
  const validate: unknown = 'validate' in field ? field.validate : undefined
  if (typeof validate !== 'function') return []
  const answer: unknown = await Reflect.apply(validate, undefined, [
    value,
    {
      ...field,
      id,
      blockData: {},
      collectionSlug: collection,
      data: document,
      event: 'submit',
      operation: 'update',
      overrideAccess: true,
      path: path.split('.'),
      preferences: { fields: {} },
      req,
      siblingData: siblings,
    },
  ])
  return typeof answer === 'string' ? [{ path, message: answer }] : []
}

const rowFields = (field: NamedField, row: Values): readonly Field[] => {
  if (field.type === 'array') return field.fields
  if (field.type !== 'blocks') return []
  return field.blocks.find((block) => block.slug === row['blockType'])?.fields ?? []
}

const problemsOf = async (
  fields: readonly Field[],
  values: Values,
  prefix: string,
  setting: Setting,
): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = []
  for (const field of flattenFields(fields)) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue
    const path = `${prefix}${field.name}`
    const value = values[field.name]
    if (field.type === 'group') {
      problems.push(...(await problemsOf(field.fields, isObject(value) ? value : {}, `${path}.`, setting)))
      continue
    }
    problems.push(...(await problemOf(field, value, values, path, setting)))
    if (field.type !== 'array' && field.type !== 'blocks') continue
    for (const [index, row] of (Array.isArray(value) ? value.filter(isObject) : []).entries()) {
      problems.push(...(await problemsOf(rowFields(field, row), row, `${path}.${index}.`, setting)))
    }
  }
  return problems
}

/**
 * What Payload would refuse at the fields if the document were published as it stands. Payload looks at drafts only
 * when they are published, which is too late for somebody who is asked to review one.
 */
export const fieldProblems = (fields: readonly Field[], setting: Setting): Promise<FieldProblem[]> =>
  problemsOf(fields, setting.document, '', setting)
