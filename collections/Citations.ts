import { authorsLine } from '../src/domain/citations/authorsLine'
import { cslItem, cslItemSchema } from '../src/domain/citations/cslItem'
import { doiProblem, normaliseDoi } from '../src/domain/identifiers/doi'
import { isbnProblem, normaliseIsbn } from '../src/domain/identifiers/isbn'
import { normaliseOrcid, orcidProblem } from '../src/domain/identifiers/orcid'
import { normalisePmcid, pmcidProblem } from '../src/domain/identifiers/pmcid'
import { normalisePmid, pmidProblem } from '../src/domain/identifiers/pmid'
import { urlProblem } from '../src/domain/identifiers/url'
import { studyDesigns } from '../src/domain/vocabulary/evidence'
import { identityCheckStatuses, integrityStatuses } from '../src/domain/vocabulary/governance'
import { cslTypes } from '../src/domain/vocabulary/identifiers'
import { choice } from './fields/choice'
import { computedJson, computedText } from './fields/computed'
import { identifierText } from './fields/identifierText'
import { localizedProse } from './fields/localizedText'
import { wholeNumber } from './fields/wholeNumber'
import { keepChecks } from './hooks/keepChecks'
import { keepPublicSources } from './hooks/keepPublicSources'
import { refuseMerged } from './hooks/refuseMerged'
import { refuseTakenIdentifiers } from './hooks/refuseTakenIdentifiers'
import { returnClaimsToReview } from './hooks/returnClaimsToReview'
import { publicCollection } from './publicCollection'
import { namedRows } from './fields/namedRows'

export const Citations = publicCollection({
  slug: 'citations',
  schemaName: 'Citation',
  labels: { singular: 'Citation', plural: 'Citations' },
  titleField: 'title',
  description: 'The works that claims rest on, with their identifiers, kind of study and integrity.',
  group: 'Evidence',
  defaultColumns: ['title', 'authorsText', 'year', 'studyDesign', '_status'],
  defaultSort: '-year',
  searchable: ['title', 'slug', 'doi', 'pmid'],
  rules: [refuseMerged],
  beforeChange: [keepChecks, refuseTakenIdentifiers],
  afterChange: [returnClaimsToReview, keepPublicSources],
  tabs: [
    {
      label: 'Work',
      fields: [
        { name: 'title', type: 'textarea', required: true, admin: { rows: 2 } },
        {
          type: 'row',
          fields: [
            choice('cslType', cslTypes, {
              label: 'Type',
              required: true,
              defaultValue: 'article-journal',
              admin: { width: '50%' },
            }),
            choice('studyDesign', studyDesigns, {
              label: 'Study design',
              required: true,
              admin: { width: '50%' },
            }),
          ],
        },
        computedText('authorsText', {
          label: 'Authors as cited',
          search: 'text',
          compute: (document) => authorsLine(document['authors'], document['hasMoreAuthors'] === true),
        }),
        {
          name: 'authors',
          type: 'array',
          ...namedRows('author', 'authors', 'In order. An organisation goes into “Group name” alone.'),
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'family', type: 'text', label: 'Family name', admin: { width: '25%' } },
                { name: 'given', type: 'text', label: 'Given names or initials', admin: { width: '25%' } },
                { name: 'literal', type: 'text', label: 'Group name', admin: { width: '25%' } },
                identifierText('orcid', {
                  label: 'ORCID',
                  system: 'orcid',
                  problem: orcidProblem,
                  normalise: normaliseOrcid,
                  width: '25%',
                }),
              ],
            },
          ],
        },
        {
          name: 'hasMoreAuthors',
          type: 'checkbox',
          label: 'There are more authors than listed',
          defaultValue: false,
        },
        {
          type: 'row',
          fields: [
            {
              name: 'containerTitle',
              type: 'text',
              label: 'Journal or series',
              custom: { search: 'text' },
              admin: { width: '60%' },
            },
            wholeNumber('year', { required: true, min: 1800, max: 2100, width: '40%' }),
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'volume', type: 'text', admin: { width: '25%' } },
            { name: 'issue', type: 'text', admin: { width: '25%' } },
            { name: 'pages', type: 'text', label: 'Pages or article number', admin: { width: '25%' } },
            { name: 'language', type: 'text', admin: { width: '25%', description: 'As in “en”.' } },
          ],
        },
        { name: 'publisher', type: 'text' },
        localizedProse('findings', { rows: 3, description: 'What the work found, in your own words.' }),
        {
          type: 'row',
          fields: [
            { name: 'funding', type: 'textarea', admin: { width: '50%' } },
            { name: 'conflicts', type: 'textarea', label: 'Conflicts of interest', admin: { width: '50%' } },
          ],
        },
        computedJson('csl', {
          label: 'CSL-JSON',
          description: 'The work as a CSL-JSON 1.0.2 item.',
          required: true,
          schema: cslItemSchema,
          compute: cslItem,
        }),
      ],
    },
    {
      label: 'Identifiers',
      fields: [
        {
          type: 'row',
          fields: [
            identifierText('doi', {
              label: 'DOI',
              system: 'doi',
              problem: doiProblem,
              normalise: normaliseDoi,
              index: true,
              width: '50%',
            }),
            identifierText('pmid', {
              label: 'PMID',
              system: 'pmid',
              problem: pmidProblem,
              normalise: normalisePmid,
              index: true,
              width: '25%',
            }),
            identifierText('pmcid', {
              label: 'PMCID',
              system: 'pmcid',
              problem: pmcidProblem,
              normalise: normalisePmcid,
              width: '25%',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            identifierText('isbn', {
              label: 'ISBN',
              system: 'isbn',
              problem: isbnProblem,
              normalise: normaliseIsbn,
              width: '30%',
            }),
            identifierText('url', { label: 'Web address', system: 'url', problem: urlProblem, width: '50%' }),
            { name: 'accessed', type: 'date', label: 'Accessed', admin: { width: '20%' } },
          ],
        },
        {
          name: 'identityCheck',
          type: 'group',
          label: 'Do the identifiers belong to this work?',
          fields: [
            {
              type: 'row',
              fields: [
                choice('status', identityCheckStatuses, {
                  required: true,
                  defaultValue: 'unverified',
                  admin: { width: '50%' },
                }),
                { name: 'checkedAt', type: 'date', label: 'Checked on', admin: { width: '50%' } },
              ],
            },
            { name: 'note', type: 'textarea' },
          ],
        },
      ],
    },
    {
      label: 'Integrity',
      fields: [
        {
          name: 'integrity',
          type: 'group',
          fields: [
            {
              type: 'row',
              fields: [
                choice('status', integrityStatuses, {
                  required: true,
                  defaultValue: 'ok',
                  admin: {
                    width: '50%',
                    description:
                      'A retracted or withdrawn work sends the claims that cite it back to review.',
                  },
                }),
                { name: 'noticeDate', type: 'date', label: 'Date of the notice', admin: { width: '50%' } },
              ],
            },
            {
              type: 'row',
              fields: [
                identifierText('noticeDoi', {
                  label: 'DOI of the notice',
                  system: 'doi',
                  problem: doiProblem,
                  normalise: normaliseDoi,
                  width: '50%',
                }),
                {
                  name: 'source',
                  type: 'text',
                  admin: { width: '50%', description: 'Where the notice was seen.' },
                },
              ],
            },
            { name: 'supersededBy', type: 'relationship', relationTo: 'citations', label: 'Superseded by' },
            { name: 'note', type: 'textarea' },
          ],
        },
      ],
    },
    {
      label: 'Claims',
      fields: [
        {
          name: 'claims',
          type: 'join',
          collection: 'claims',
          on: 'citations',
          label: 'Claims that cite it',
          defaultLimit: 50,
          admin: { defaultColumns: ['statement', 'direction', 'certainty', '_status'], allowCreate: false },
        },
      ],
    },
  ],
  sidebar: [
    {
      name: 'checkedAt',
      type: 'date',
      index: true,
      custom: { internal: true },
      admin: { hidden: true, disableBulkEdit: true },
    },
    {
      name: 'checks',
      type: 'json',
      custom: { internal: true },
      admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    },
    {
      name: 'duplicateOf',
      type: 'relationship',
      relationTo: 'citations',
      label: 'Merged into',
      custom: { internal: true },
      admin: {
        readOnly: true,
        disableBulkEdit: true,
        condition: (data) => Boolean(data?.['duplicateOf']),
      },
    },
  ],
})
