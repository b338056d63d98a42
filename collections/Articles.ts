import { articleBlocks } from './fields/articleBlocks'
import { localizedLine, localizedProse } from './fields/localizedText'
import { textList } from './fields/textList'
import { publicCollection } from './publicCollection'

export const Articles = publicCollection({
  slug: 'articles',
  schemaName: 'Article',
  labels: { singular: 'Article', plural: 'Articles' },
  titleField: 'title',
  description: 'Long form that embeds claims and cards; its references follow from the claims.',
  group: 'Editorial',
  defaultColumns: ['title', '_status', 'updatedAt'],
  defaultSort: '-updatedAt',
  tabs: [
    {
      label: 'Article',
      fields: [
        localizedLine('title', { required: true }),
        localizedProse('summary', { required: true, rows: 3 }),
        textList('keyTakeaways', { label: 'Key takeaways' }),
        { name: 'body', type: 'blocks', required: true, minRows: 1, blocks: articleBlocks },
      ],
    },
    {
      label: 'About',
      fields: [
        {
          name: 'about',
          type: 'relationship',
          relationTo: ['minerals', 'symptoms', 'functions', 'factors', 'foods', 'therapies'],
          hasMany: true,
          admin: { description: 'What it is about, for navigation and search.' },
        },
      ],
    },
  ],
})
