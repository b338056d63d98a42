import { describe, expect, test } from 'vitest'
import { listFieldPaths } from '../../src/delivery/fieldPaths'
import { deriveQueryModel } from '../../src/delivery/queryModel'
import { codeSystems } from '../../src/domain/identifiers/codeSystems'
import { locales } from '../../src/domain/locale'
import { vocabularies } from '../../src/domain/vocabulary/vocabularies'
import { createLookup } from '../../src/lookup/createLookup'
import { deriveCodeFields } from '../../src/lookup/deriveCodeFields'
import { readCodes } from '../../src/lookup/readCodes'
import { createTaxonomies } from '../../src/taxonomy/createTaxonomies'
import { deriveTaxonomies } from '../../src/taxonomy/deriveTaxonomies'
import { seedStore } from '../helpers/seedStore'

const { model, store } = await seedStore()
const lookup = createLookup(store, model)
const taxonomies = deriveTaxonomies(model)
const fields = Object.values(model.types).flatMap((type) =>
  listFieldPaths(type).map((found) => ({ ...found, type: type.type, name: `${type.type}: ${found.path}` })),
)

const isTranslated = (text: Readonly<Record<string, string>>): boolean =>
  locales.every((locale) => (text[locale] ?? '').trim() !== '')

describe('every choice of the collections', () => {
  test('is of a vocabulary with a name in each language, and so is each of its terms', () => {
    const choices = fields.filter(({ field }) => field.kind === 'enum')
    expect(choices.length).toBeGreaterThan(40)
    expect(
      choices
        .filter(({ field }) => field.kind === 'enum' && field.vocabulary === undefined)
        .map(({ name }) => name),
    ).toEqual([])
    const untranslated = taxonomies.flatMap(({ id, title, terms }) => [
      ...(isTranslated(title) ? [] : [id]),
      ...terms
        .filter(
          ({ label, description }) =>
            !isTranslated(label) || (description !== undefined && !isTranslated(description)),
        )
        .map(({ value }) => `${id}: ${value}`),
    ])
    expect(untranslated).toEqual([])
  })

  test('can be asked for by the list that its vocabulary points to', () => {
    const queryModel = deriveQueryModel(model)
    const missing = taxonomies.flatMap(({ usedBy }) =>
      usedBy.filter(({ type, path }) => queryModel[type]?.filterAt.get(path)?.kind !== 'enum'),
    )
    expect(missing).toEqual([])
  })
})

describe('the vocabularies', () => {
  test('have ids that are good in an address, each once, and are all in use', () => {
    const ids = vocabularies.map(({ id }) => id)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(taxonomies.map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  test('list certainty as GRADE does, and count the starter knowledge', async () => {
    const read = await createTaxonomies(store, model).read('es', 'certainty-levels')
    expect(read.fallback).toEqual([])
    expect(read.taxonomies[0]?.terms.map(({ value, label }) => [value, label])).toEqual([
      ['high', 'Alta'],
      ['moderate', 'Moderada'],
      ['low', 'Baja'],
      ['very-low', 'Muy baja'],
      ['not-graded', 'Sin graduar'],
    ])
    expect(read.taxonomies[0]?.terms.find(({ value }) => value === 'low')?.count).toBeGreaterThan(5)
  })
})

describe('every field of codes', () => {
  test('says of which register they are', () => {
    const codes = fields.filter(({ field }) => field.kind !== 'blockType' && field.search === 'codes')
    expect(codes.length).toBeGreaterThan(10)
    expect(
      codes
        .filter(({ field }) => field.kind !== 'blockType' && field.codeSystem === undefined)
        .map(({ name }) => name),
    ).toEqual([])
  })

  test('is of a register that we know how to read, with an example that it takes', () => {
    expect(lookup.systems.map(({ id }) => id)).toEqual(codeSystems.map(({ id }) => id))
    for (const { example, normalise, problem, title } of codeSystems) {
      expect(normalise(example)).toBeDefined()
      expect(problem(example)).toBeUndefined()
      expect(isTranslated(title)).toBe(true)
    }
  })
})

describe('the starter knowledge is found', () => {
  test.each([
    ['icd10', 'R25.2', 'muscle-cramps'],
    ['hpo', 'HP_0003394', 'muscle-cramps'],
    ['symbol', 'MG', 'magnesium'],
    ['chebi', '18420', 'magnesium'],
    ['cas', 'CAS 7439-95-4', 'magnesium'],
    ['wikidata', 'http://www.wikidata.org/entity/Q660', 'magnesium'],
    ['infoods', 'mg', 'magnesium'],
    ['fdc-nutrient', '1090', 'magnesium'],
    ['fdc-nutrient-number', '304', 'magnesium'],
    ['doi', 'https://doi.org/10.1002/14651858.cd009402.PUB3', 'garrison2020'],
    ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/32956536/', 'garrison2020'],
    ['ndb', '9037', 'avocado-raw'],
  ])('by its %s %s', async (system, code, slug) => {
    const { documents } = await lookup.find({ system, code, locale: 'en', limit: 100 })
    expect(documents.map((document) => document.slug)).toContain(slug)
  })
})

test('every code of the starter knowledge finds the document that has it', async () => {
  const codeFields = deriveCodeFields(model)
  const known = new Map(codeSystems.map((system) => [system.id, system]))
  const refused: string[] = []
  let found = 0
  for (const type of Object.keys(model.types)) {
    for (const each of store.all(type, 'en')) {
      const { slug } = each
      const own = codeFields.filter((field) => field.type === type)
      for (const { system, code } of readCodes(each, own)) {
        if (known.get(system)?.problem(code) !== undefined) refused.push(`${type}/${slug}: ${system} ${code}`)
        const { documents } = await lookup.find({ system, code, locale: 'es', limit: 100 })
        if (documents.some((document) => document.type === type && document.slug === slug)) found += 1
        else refused.push(`${type}/${slug}: ${system} ${code} is not found`)
      }
    }
  }
  expect(refused).toEqual([])
  expect(found).toBeGreaterThan(250)
})
