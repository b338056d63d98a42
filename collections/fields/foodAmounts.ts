import type { Field } from 'payload'
import { valueTypes } from '../../src/domain/vocabulary/nutrition'
import { choice } from './choice'
import { citationReference } from './citationReference'
import { localizedLine } from './localizedText'
import { unitChoice } from './unitChoice'
import { wholeNumber } from './wholeNumber'

const hasNoFigure = (valueType: unknown) =>
  valueType === 'missing' || valueType === 'trace' || valueType === 'below-loq'

/** A blank in a composition table is “missing”, never zero: only those kinds of value may come without a figure. */
const validateAmount = (
  value: unknown,
  { siblingData }: { siblingData: Partial<{ valueType: unknown }> },
) => {
  if (typeof value === 'number') {
    if (siblingData.valueType === 'missing')
      return 'A missing value has no amount: clear it or choose another kind.'
    return value >= 0 || 'An amount cannot be negative.'
  }
  return (
    hasNoFigure(siblingData.valueType) || 'Enter the amount per 100 g, or mark the value as missing or trace.'
  )
}

const mineralAmounts: Field = {
  name: 'amounts',
  type: 'array',
  label: 'Minerals per 100 g',
  labels: { singular: 'amount', plural: 'amounts' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'mineral',
          type: 'relationship',
          relationTo: 'minerals',
          required: true,
          admin: { width: '30%' },
        },
        { name: 'amount', type: 'number', validate: validateAmount, admin: { width: '20%' } },
        unitChoice('unit', { required: true, admin: { width: '20%' } }),
        choice('valueType', valueTypes, { label: 'Kind of value', required: true, admin: { width: '30%' } }),
      ],
    },
    {
      type: 'row',
      fields: [
        wholeNumber('samples', { label: 'Samples (n)', min: 0, width: '25%' }),
        { name: 'min', type: 'number', label: 'Lowest', min: 0, admin: { width: '25%' } },
        { name: 'max', type: 'number', label: 'Highest', min: 0, admin: { width: '25%' } },
        { name: 'derivation', type: 'text', label: 'Derivation code', admin: { width: '25%' } },
      ],
    },
    { name: 'source', type: 'text', admin: { description: 'Where it differs from the source of the food.' } },
  ],
}

const antinutrients: Field = {
  name: 'antinutrients',
  type: 'array',
  label: 'Components that hold minerals back, per 100 g',
  labels: { singular: 'component', plural: 'components' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'component',
          type: 'relationship',
          relationTo: 'factors',
          required: true,
          admin: { width: '40%' },
        },
        { name: 'amount', type: 'number', required: true, min: 0, admin: { width: '30%' } },
        unitChoice('unit', { required: true, admin: { width: '30%' } }),
      ],
    },
    localizedLine('note'),
    citationReference(),
  ],
}

export const foodAmounts = (): Field[] => [mineralAmounts, antinutrients]
