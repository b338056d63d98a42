import type { Field } from 'payload'
import { slugProblem } from '../../src/domain/identifiers/slug'
import { freeCopySlug } from './freeCopySlug'

const validateSlug = (value: unknown) => {
  if (typeof value !== 'string' || value === '') return 'An address is needed, for example “muscle-cramps”.'
  return slugProblem(value) ?? true
}

/**
 * The public identity of a document, stable across databases. Once published it changes only through
 * “Rename address to”, which keeps a redirect from every earlier address.
 */
export const slugFields = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    label: 'Address',
    unique: true,
    index: true,
    validate: validateSlug,
    custom: { identity: true },
    admin: {
      position: 'sidebar',
      description:
        'Last part of the public address. Made from the title when left empty; fixed once published.',
    },
    hooks: { beforeDuplicate: [freeCopySlug] },
  },
  {
    name: 'renameTo',
    type: 'text',
    label: 'Rename address to',
    custom: { internal: true },
    validate: (value: unknown) =>
      typeof value === 'string' && value !== '' ? (slugProblem(value) ?? true) : true,
    admin: {
      position: 'sidebar',
      description:
        'Only to move a published page. Takes effect when you publish; the old address keeps redirecting.',
      condition: (data) => Boolean(data?.['firstPublishedAt']),
    },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    label: 'Earlier addresses',
    custom: { internal: true },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Array.isArray(data?.['previousSlugs']) && data['previousSlugs'].length > 0,
    },
    hooks: { beforeDuplicate: [() => []] },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'First published',
    custom: { internal: true },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data?.['firstPublishedAt']),
    },
    hooks: { beforeDuplicate: [() => null] },
  },
]
