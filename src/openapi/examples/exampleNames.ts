import type { TypeModel } from '../../model/types'

export type ExampleName = { readonly slug: string; readonly title: string }

/** A well-known document of each type, so that the examples in the description read like real answers. */
const names: Readonly<Record<string, ExampleName>> = {
  minerals: { slug: 'magnesium', title: 'Magnesium' },
  symptoms: { slug: 'muscle-cramps', title: 'Muscle cramps' },
  foods: { slug: 'pumpkin-seeds', title: 'Pumpkin seeds, dried' },
  functions: { slug: 'muscle-contraction', title: 'Muscle contraction' },
  factors: { slug: 'vitamin-d', title: 'Vitamin D' },
  therapies: { slug: 'oral-supplementation', title: 'Supplements by mouth' },
  'intake-references': { slug: 'magnesium-rda-f-31-50y-nasem', title: 'Magnesium, RDA, women 31–50 years' },
  claims: {
    slug: 'magnesium-normal-muscle-function',
    title: 'Magnesium contributes to normal muscle function.',
  },
  citations: { slug: 'garrison2020', title: 'Magnesium for skeletal muscle cramps' },
  articles: { slug: 'magnesium-and-calcium', title: 'Magnesium and calcium' },
  people: { slug: 'cofactor-editors', title: 'Cofactor editors' },
}

/** The example document of a type; one made from the type's own name when none was chosen for it. */
export const exampleName = ({ type, singular }: TypeModel): ExampleName =>
  names[type] ?? { slug: `example-${type}`, title: singular }
