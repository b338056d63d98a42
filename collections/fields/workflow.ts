import type { DateField, GroupField, JSONField } from 'payload'
import { stateLabels, workflowStates } from '../../src/domain/workflow/states'

const hidden = { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true }

const kept = (name: string): JSONField => ({
  name,
  type: 'json',
  admin: { ...hidden, components: { Diff: '/components/Nothing#Nothing' } },
})

const instant = (name: string, label: string): DateField => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: { readOnly: true, disableBulkEdit: true, date: { pickerAppearance: 'dayAndTime' }, hidden: true },
})

/**
 * Where the document stands, who has it, and by when. The state follows from the steps that people take and is never
 * written directly: `step` asks for one, through any door, and `src/workflow` decides.
 */
export const workflow = (): GroupField => ({
  name: 'workflow',
  type: 'group',
  label: 'Review',
  custom: { internal: true },
  admin: { position: 'sidebar', hideGutter: true },
  fields: [
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '/components/WorkflowPanel#WorkflowPanel' }, disableListColumn: true },
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      options: workflowStates.map((value) => ({ value, label: stateLabels[value] })),
      // Shown by the panel; lists can be filtered by it, which they cannot by what is hidden.
      admin: { readOnly: true, disableBulkEdit: true, condition: () => false },
    },
    {
      name: 'safetyCritical',
      type: 'checkbox',
      label: 'Safety-critical',
      defaultValue: false,
      admin: {
        description: 'A mistake could hurt somebody. Two people then have to sign the medical review.',
      },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: 'Assigned to',
      admin: { description: 'Whose turn it is. They are told.' },
    },
    {
      name: 'dueOn',
      type: 'date',
      label: 'To be done by',
    },
    instant('publishAt', 'Publish at'),
    instant('unpublishAt', 'Unpublish at'),
    { name: 'step', type: 'text', virtual: true, admin: hidden },
    { name: 'note', type: 'text', virtual: true, admin: hidden },
    kept('contributors'),
    kept('signOffs'),
    kept('textDates'),
  ],
})
