import type { Block } from 'payload'
import { noteTones } from '../../src/domain/vocabulary/articles'
import { choice } from './choice'
import { localizedLine } from './localizedText'
import { wholeNumber } from './wholeNumber'

const ProseBlock: Block = {
  slug: 'prose',
  interfaceName: 'ProseBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  fields: [localizedLine('heading'), { name: 'text', type: 'richText', localized: true, required: true }],
}

const ClaimBlock: Block = {
  slug: 'claim',
  interfaceName: 'ClaimBlock',
  labels: { singular: 'Claim', plural: 'Claims' },
  fields: [
    { name: 'claim', type: 'relationship', relationTo: 'claims', required: true },
    localizedLine('leadIn'),
  ],
}

const NodeBlock: Block = {
  slug: 'node',
  interfaceName: 'NodeBlock',
  labels: { singular: 'Card', plural: 'Cards' },
  fields: [
    {
      name: 'node',
      type: 'relationship',
      relationTo: ['minerals', 'symptoms', 'functions', 'factors', 'foods', 'therapies'],
      required: true,
    },
  ],
}

const FoodTableBlock: Block = {
  slug: 'food-table',
  interfaceName: 'FoodTableBlock',
  labels: { singular: 'Food table', plural: 'Food tables' },
  fields: [
    { name: 'mineral', type: 'relationship', relationTo: 'minerals', required: true },
    wholeNumber('rows', { required: true, defaultValue: 10, min: 1, max: 50 }),
    localizedLine('caption'),
  ],
}

const CalloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    choice('tone', noteTones, { required: true, defaultValue: 'info' }),
    { name: 'text', type: 'richText', localized: true, required: true },
  ],
}

/** What an article is made of: prose, and embeds that stay true when what they show changes. */
export const articleBlocks: Block[] = [ProseBlock, ClaimBlock, NodeBlock, FoodTableBlock, CalloutBlock]
