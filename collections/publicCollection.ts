import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Field,
  Tab,
} from 'payload'
import { admins, editors, staff } from './access/staff'
import { restoreVersion } from './endpoints/restoreVersion'
import { governance } from './fields/governance'
import { slugFields } from './fields/slugFields'
import { workflow } from './fields/workflow'
import { enforcePublishingRules, type PublishingRule } from './hooks/enforcePublishingRules'
import { addressFromTitle, keepAddress } from './hooks/keepAddress'
import { keepAllOrNothing } from './hooks/keepAllOrNothing'
import { keepDraftVersionsDrafts } from './hooks/keepDraftVersionsDrafts'
import { saveAsDraftUnlessTold } from './hooks/saveAsDraftUnlessTold'
import { answerAtOnce, noteShownAtOnce } from './hooks/shownAtOnce'

export type PublicCollectionOptions = {
  slug: string
  /** Name of the type in Payload's types, OpenAPI and the SDK. */
  schemaName: string
  labels: { singular: string; plural: string }
  /** Field that names a document in lists and references. */
  titleField: string
  description: string
  /** Section of the admin's navigation. */
  group: string
  defaultColumns: string[]
  defaultSort?: string
  searchable?: string[]
  /**
   * How far its documents come before others that a search finds equally well.
   * @default 1
   */
  prominence?: number
  /** Tabs of the edit screen; responsibility is added as the last one. */
  tabs: Tab[]
  /** Fields beside the tabs, in the sidebar. */
  sidebar?: Field[]
  rules?: readonly PublishingRule[]
  beforeValidate?: readonly CollectionBeforeValidateHook[]
  beforeChange?: readonly CollectionBeforeChangeHook[]
  afterChange?: readonly CollectionAfterChangeHook[]
}

/**
 * A collection whose published documents partners read. It adds what all of them share: the address, drafts and
 * versions, responsibility, access by role, and the rules of publishing.
 */
export const publicCollection = (options: PublicCollectionOptions): CollectionConfig => ({
  slug: options.slug,
  labels: options.labels,
  typescript: { interface: options.schemaName },
  custom: {
    public: {
      schemaName: options.schemaName,
      description: options.description,
      titleField: options.titleField,
      ...(options.prominence !== undefined && { prominence: options.prominence }),
    },
  },
  admin: {
    useAsTitle: options.titleField,
    group: options.group,
    description: options.description,
    defaultColumns: options.defaultColumns,
    pagination: { defaultLimit: 25 },
    listSearchableFields: options.searchable ?? [options.titleField, 'slug'],
    components: {
      edit: {
        beforeDocumentControls: ['/components/WorkflowJump#WorkflowJump'],
        PublishButton: '/components/PublishWhenApproved#PublishWhenApproved',
      },
      views: {
        edit: {
          review: {
            Component: '/components/ReviewView#ReviewView',
            path: '/review',
            tab: { label: 'Notes and history', href: '/review', order: 150 },
          },
        },
      },
    },
  },
  defaultSort: options.defaultSort ?? 'slug',
  enableQueryPresets: true,
  access: {
    create: editors,
    read: staff,
    readVersions: staff,
    update: staff,
    delete: admins,
    unlock: admins,
  },
  versions: { maxPerDoc: 100, drafts: { autosave: false } },
  endpoints: [restoreVersion],
  hooks: {
    beforeOperation: [saveAsDraftUnlessTold, noteShownAtOnce, keepDraftVersionsDrafts],
    beforeValidate: [...(options.beforeValidate ?? []), addressFromTitle(options.titleField)],
    beforeChange: [...(options.beforeChange ?? []), keepAddress, enforcePublishingRules(options.rules ?? [])],
    afterChange: [...(options.afterChange ?? [])],
    afterOperation: [keepAllOrNothing],
    afterError: [answerAtOnce],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [...options.tabs, { label: 'Responsibility', fields: [governance()] }],
    },
    workflow(),
    ...(options.sidebar ?? []),
    ...slugFields(),
  ],
})
