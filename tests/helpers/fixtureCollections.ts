import type { CollectionConfig, Field } from 'payload'

/** The smallest public collection as a plain object: what `publicCollection` makes, without what Payload runs. */
export const fixtureCollection = (
  slug: string,
  fields: Field[],
  notes: Partial<{ schemaName: string; titleField: string }> = {},
): CollectionConfig => ({
  slug,
  labels: { singular: 'Gadget', plural: 'Gadgets' },
  admin: { description: `What ${slug} are.` },
  custom: { public: { schemaName: 'Gadget', titleField: 'name', ...notes } },
  fields: [{ name: 'name', type: 'text', required: true, localized: true }, ...fields],
})

export const fixtureLocalization = { locales: [{ code: 'en' }, { code: 'es' }], defaultLocale: 'en' }
