import { normaliseOrcid, orcidProblem } from '../src/domain/identifiers/orcid'
import { urlProblem } from '../src/domain/identifiers/url'
import { personRoles } from '../src/domain/vocabulary/governance'
import { choices } from './fields/choice'
import { identifierText } from './fields/identifierText'
import { localizedLine, localizedProse } from './fields/localizedText'
import { publicCollection } from './publicCollection'

export const People = publicCollection({
  slug: 'people',
  schemaName: 'Person',
  labels: { singular: 'Person', plural: 'People' },
  titleField: 'name',
  prominence: 0.6,
  description: 'Authors and reviewers with their credentials and conflicts of interest.',
  group: 'Editorial',
  defaultColumns: ['name', 'credentials', 'roles', '_status'],
  defaultSort: 'name',
  searchable: ['name', 'slug', 'orcid'],
  tabs: [
    {
      label: 'Person',
      fields: [
        { name: 'name', type: 'text', required: true },
        choices('roles', personRoles, { required: true }),
        localizedLine('credentials', {
          required: true,
          description: 'Degrees, registration, or what the team does.',
        }),
        localizedLine('affiliation'),
        localizedProse('biography', { rows: 3 }),
        localizedProse('competingInterests', { label: 'Competing interests', required: true, rows: 2 }),
        {
          type: 'row',
          fields: [
            identifierText('orcid', {
              label: 'ORCID',
              system: 'orcid',
              problem: orcidProblem,
              normalise: normaliseOrcid,
              width: '50%',
            }),
            identifierText('url', { label: 'Web address', system: 'url', problem: urlProblem, width: '50%' }),
          ],
        },
      ],
    },
  ],
})
