import type { ContentModel, EnumField, FieldModel, TypeModel } from '../../src/model/types'
import { createRecord } from './fixtureRecords'

const base = (name: string) => ({ name, label: name, required: false, localized: false })

const text = (name: string, more: Partial<FieldModel> = {}): FieldModel => ({
  ...base(name),
  kind: 'string',
  many: false,
  ...('codeSystem' in more && { codeSystem: more.codeSystem }),
  ...('localized' in more && { localized: more.localized ?? false }),
})

const register: EnumField = {
  ...base('system'),
  kind: 'enum',
  many: false,
  vocabulary: { id: 'registers', title: { en: 'Registers', es: 'Registros' } },
  options: [
    { value: 'icd10', label: 'ICD-10', labels: { en: 'ICD-10', es: 'CIE-10' } },
    { value: 'mesh', label: 'MeSH', labels: { en: 'MeSH', es: 'MeSH' } },
    { value: 'house', label: 'House list', labels: { en: 'House list', es: 'Lista de la casa' } },
  ],
}

const kind: EnumField = {
  ...base('kind'),
  kind: 'enum',
  many: false,
  vocabulary: { id: 'kinds', title: { en: 'Kinds', es: 'Tipos' } },
  options: [
    {
      value: 'sign',
      label: 'Sign',
      labels: { en: 'Sign', es: 'Signo' },
      descriptions: { en: 'What others see.', es: 'Lo que ven los demás.' },
    },
    { value: 'symptom', label: 'Symptom', labels: { en: 'Symptom', es: 'Síntoma' } },
    { value: 'odd / other', label: 'Other', labels: { en: 'Other' } },
  ],
}

const type = (name: string, fields: readonly FieldModel[]): TypeModel => ({
  type: name,
  schemaName: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  singular: name,
  plural: name,
  description: `What ${name} are.`,
  titleField: 'name',
  fields: [text('name', { localized: true }), ...fields],
})

/** A content model of which some fields hold codes of registers, and two types share vocabularies. */
export const codedModel: ContentModel = {
  locales: ['en', 'es'],
  defaultLocale: 'en',
  types: {
    symptoms: type('symptoms', [
      kind,
      { ...kind, name: 'otherKinds', many: true },
      {
        ...base('codes'),
        kind: 'array',
        fields: [register, text('code', { codeSystem: { from: 'system' } })],
      },
    ]),
    citations: type('citations', [
      text('doi', { codeSystem: 'doi' }),
      text('isbn', { codeSystem: 'isbn' }),
      { ...base('pubchem'), kind: 'number', many: true, integer: true, codeSystem: 'pubchem' },
      { ...base('notice'), kind: 'group', fields: [text('doi', { codeSystem: 'doi' }), kind] },
    ]),
  },
}

const name = (en: string) => ({ name: { en } })

export const twitching = createRecord('symptoms', 'twitching', {
  name: { en: 'Twitching', es: 'Fasciculaciones' },
  kind: 'sign',
  otherKinds: ['sign', 'symptom'],
  codes: [
    { system: 'icd10', code: 'R25.3' },
    { system: 'mesh', code: 'D005207' },
    { system: 'house', code: 'Tw-1' },
  ],
})

export const fasciculation = createRecord('symptoms', 'fasciculation', {
  ...name('Fasciculation'),
  kind: 'sign',
  codes: [{ system: 'icd10', code: 'R25.3' }],
})

export const retracted = createRecord('citations', 'retracted', {
  ...name('A retracted work'),
  doi: '10.1000/Retracted',
  isbn: '0-306-40615-2',
  pubchem: [14792, 84645],
  notice: { doi: '10.1000/notice', kind: 'symptom' },
})

export const codedRecords = [twitching, fasciculation, retracted]
