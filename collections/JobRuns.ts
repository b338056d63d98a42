import type { CollectionConfig, DateField } from 'payload'
import { nobody } from './access/nobody'
import { staff } from './access/staff'

const instant = (name: string, label: string): DateField => ({
  name,
  type: 'date',
  label,
  admin: { date: { pickerAppearance: 'dayAndTime' } },
})

/** The work that runs by itself: when each job last ran, how that ended, and which process has it. */
export const JobRuns: CollectionConfig = {
  slug: 'job-runs',
  labels: { singular: 'Job', plural: 'Jobs' },
  admin: {
    useAsTitle: 'name',
    group: 'Administration',
    defaultColumns: ['name', 'heartbeatAt', 'finishedAt', 'outcome', 'message'],
    description: 'What runs by itself, and how it went last.',
  },
  disableDuplicate: true,
  lockDocuments: false,
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    instant('heartbeatAt', 'Last sign of life'),
    instant('startedAt', 'Started'),
    instant('finishedAt', 'Finished'),
    {
      name: 'outcome',
      type: 'select',
      options: [
        { label: 'Done', value: 'ok' },
        { label: 'Failed', value: 'failed' },
      ],
    },
    { name: 'message', type: 'textarea' },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'holder', type: 'text', admin: { hidden: true } },
  ],
}
