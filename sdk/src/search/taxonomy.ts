import type { Door } from '../createDoor.js'
import type { components } from '../generated/schema.js'
import { readLocalized } from '../readAnswer.js'
import type { CallOptions, Locale } from '../types/options.js'

/** A vocabulary of the content, with how many published documents use each of its terms. */
export type Taxonomy = components['schemas']['Taxonomy']

/** How a vocabulary is read. */
export type TaxonomyOptions = CallOptions & {
  /** Language of the labels. @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
}

/** Every vocabulary: body systems, food groups, certainty … */
export const taxonomies = async (client: Door, options: TaxonomyOptions = {}): Promise<Taxonomy[]> =>
  (await readLocalized<{ readonly data: Taxonomy[] }>(client, '/v1/taxonomy', options)).body.data

/**
 * One vocabulary by its id: `food-groups`.
 *
 * @throws NotFoundError when there is none; `problem.allowed` lists the ids.
 */
export const taxonomy = async (
  client: Door,
  id: string,
  options: TaxonomyOptions = {},
): Promise<Taxonomy> => {
  const path = `/v1/taxonomy/${encodeURIComponent(id)}`
  return (await readLocalized<{ readonly data: Taxonomy }>(client, path, options)).body.data
}
