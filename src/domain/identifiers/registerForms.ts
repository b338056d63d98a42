import { createCodeForm } from './codeForm'

export const meshForm = createCodeForm({
  name: 'a MeSH identifier',
  rule: 'a letter and six to nine digits, as in D008274',
  before:
    /^(?:https?:\/\/(?:id\.nlm\.nih\.gov\/mesh\/|meshb\.nlm\.nih\.gov\/record\/ui\?ui=)|mesh\s*[:=]?\s*)/iu,
  form: /^[CDMQT]\d{6,9}$/u,
})

export const hpoForm = createCodeForm({
  name: 'an HPO term',
  rule: '"HP:" and seven digits, as in HP:0003394',
  before: /^https?:\/\/(?:purl\.obolibrary\.org\/obo\/|hpo\.jax\.org\/(?:app\/)?browse\/term\/)/iu,
  form: /^(?:HP[:_])?(\d{7})$/u,
  write: (digits) => `HP:${digits}`,
})

export const chebiForm = createCodeForm({
  name: 'a ChEBI identifier',
  rule: '"CHEBI:" and a number, as in CHEBI:18420',
  before: /^https?:\/\/(?:purl\.obolibrary\.org\/obo\/|www\.ebi\.ac\.uk\/chebi\/searchId\.do\?chebiId=)/iu,
  form: /^(?:CHEBI[:_])?([1-9]\d{0,7})$/u,
  write: (digits) => `CHEBI:${digits}`,
})

export const wikidataForm = createCodeForm({
  name: 'a Wikidata item',
  rule: '"Q" and a number, as in Q660',
  before: /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\//iu,
  form: /^Q[1-9]\d{0,9}$/u,
})

export const pubchemForm = createCodeForm({
  name: 'a PubChem compound',
  rule: 'a number, as in 14792',
  before: /^(?:https?:\/\/pubchem\.ncbi\.nlm\.nih\.gov\/compound\/|(?:pubchem\s*)?cid\s*[:=]?\s*)/iu,
  form: /^[1-9]\d{0,9}$/u,
})

export const infoodsForm = createCodeForm({
  name: 'an INFOODS tag',
  rule: 'capitals and digits, with a hyphen or underscore where it has one, as in MG or CLD',
  before: /^<|>$/gu,
  form: /^[A-Z][A-Z0-9_-]{0,19}$/u,
})

const ndbLength = 5

/** Numbers of the Nutrient Database for Standard Reference have five digits; spreadsheets drop the leading zero. */
export const ndbForm = createCodeForm({
  name: 'an NDB number',
  rule: 'four or five digits, as in 12014',
  before: /^ndb(?:\s*(?:no\.?|number))?\s*[:=#]?\s*/iu,
  form: /^\d{4,5}$/u,
  write: (digits) => digits.padStart(ndbLength, '0'),
})

export const fdcNutrientIdForm = createCodeForm({
  name: 'the id of an FDC nutrient',
  rule: 'a number of four digits, as in 1090',
  form: /^[1-9]\d{3}$/u,
})

export const fdcNutrientNumberForm = createCodeForm({
  name: 'the number of an FDC nutrient',
  rule: 'three digits, with a decimal where it has one, as in 304',
  form: /^[1-9]\d{2}(?:\.\d)?$/u,
})
