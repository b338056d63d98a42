import { symptomProblems } from '../src/domain/symptoms/symptomProblems'
import { medicalCodeSystems } from '../src/domain/vocabulary/identifiers'
import { bodySystems, specificities, symptomKinds } from '../src/domain/vocabulary/nutrition'
import { choice } from './fields/choice'
import { claimJoins } from './fields/claimJoins'
import { identifierList } from './fields/identifierList'
import { localizedLine, localizedProse } from './fields/localizedText'
import { textList } from './fields/textList'
import { publicCollection } from './publicCollection'

export const Symptoms = publicCollection({
  slug: 'symptoms',
  schemaName: 'Symptom',
  labels: { singular: 'Symptom', plural: 'Symptoms' },
  titleField: 'name',
  prominence: 1.8,
  description: 'Symptoms, signs and conditions, always with their other causes and when to seek care.',
  group: 'Knowledge',
  defaultColumns: ['name', 'kind', 'bodySystem', 'specificity', '_status'],
  defaultSort: 'name',
  searchable: ['name', 'slug', 'layTerms.text'],
  rules: [(document) => symptomProblems(document)],
  tabs: [
    {
      label: 'Overview',
      fields: [
        localizedLine('name', { required: true }),
        localizedProse('summary', { required: true, rows: 3 }),
        {
          type: 'row',
          fields: [
            choice('kind', symptomKinds, { required: true, admin: { width: '33%' } }),
            choice('bodySystem', bodySystems, { label: 'Body system', admin: { width: '33%' } }),
            choice('specificity', specificities, { required: true, admin: { width: '34%' } }),
          ],
        },
        localizedLine('bodySite', { label: 'Body site', description: 'As in “hands and feet”.' }),
        textList('layTerms', {
          label: 'Lay terms',
          description: 'What people call it: “wired but tired”.',
          search: 'names',
        }),
      ],
    },
    {
      label: 'Safety',
      fields: [
        textList('redFlags', {
          label: 'Red flags',
          description: 'Signs that need prompt medical attention.',
        }),
        localizedProse('seekCareAdvice', { label: 'When to seek care', rows: 3 }),
        textList('otherCauses', { label: 'Other causes', description: 'What else often explains it.' }),
      ],
    },
    { label: 'Claims', fields: claimJoins() },
    { label: 'Codes', fields: [identifierList('codes', 'Medical codes', medicalCodeSystems)] },
  ],
})
