import type { MedicalWebPage, NutritionInformationLeaf, PropertyValueLeaf, WithContext } from 'schema-dts'
import { numberOf, refOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { units } from '../domain/units'
import { labelIn } from '../domain/vocabulary/labelIn'
import { foodGroups, foodSourceDatabases, valueTypes } from '../domain/vocabulary/nutrition'
import type { JsonObject } from '../model/types'
import { worksCited } from './citedWork'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts } from './pageParts'
import { claimsAbout } from './references'
import { unitCodes } from './unitCodes'

/**
 * A food as a product whose properties are its minerals per 100 g. schema.org's `NutritionInformation` knows sodium
 * as its only mineral, so it is there for sodium and the `PropertyValue`s are there for all.
 */
export const foodToJsonLd = (food: ServedDocument, context: JsonLdContext): WithContext<MedicalWebPage> => {
  const { locale } = context
  const name = textOf(food.name) ?? food.slug
  const amounts = rowsOf(food.amounts)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(food, name, context),
    about: amounts.flatMap((row) => nutritionOf(row, name)),
    citation: worksCited([food], context),
    mainEntity: {
      '@type': 'Product',
      '@id': entityAddress(context, food),
      name,
      alternateName: textOf(food.scientificName),
      description: textOf(food.summary),
      category: labelIn(foodGroups, textOf(food.group), locale),
      identifier: identifiersOf(food),
      additionalProperty: amounts.flatMap((row) => amountOf(row, food, context)),
      subjectOf: claimsAbout(food.claims, context),
    },
  }
}

const hundredGrams = { '@type': 'QuantitativeValue', value: 100, unitCode: 'GRM', unitText: 'g' } as const

/** A figure of an unknown amount says nothing; traces and what is below the limit are said in words. */
const amountOf = (row: JsonObject, food: ServedDocument, context: JsonLdContext): PropertyValueLeaf[] => {
  const mineral = refOf(row.mineral)
  const amount = numberOf(row.amount)
  const kind = textOf(row.valueType)
  const value =
    amount ??
    (kind === 'trace' || kind === 'below-loq' ? labelIn(valueTypes, kind, context.locale) : undefined)
  if (!mineral || value === undefined) return []
  const unit = textOf(row.unit) ?? ''
  const samples = numberOf(row.samples)
  return [
    {
      '@type': 'PropertyValue',
      name: mineral.title,
      propertyID: entityAddress(context, mineral),
      value,
      unitCode: amount === undefined ? undefined : unitCodes[unit],
      unitText: amount === undefined ? undefined : labelIn(units, unit, context.locale),
      minValue: numberOf(row.min),
      maxValue: numberOf(row.max),
      valueReference: hundredGrams,
      measurementTechnique: labelIn(valueTypes, kind, context.locale),
      description: [textOf(row.source) ?? sourceOf(food, context.locale), samples && `n = ${samples}`]
        .filter(Boolean)
        .join(', '),
    },
  ]
}

/** The database with its release, which some name themselves. */
const sourceOf = (food: ServedDocument, locale: string): string => {
  const database = labelIn(foodSourceDatabases, textOf(food.sourceDatabase), locale) ?? ''
  const release = textOf(food.sourceRelease) ?? ''
  return database.endsWith(release) ? database : `${database} ${release}`.trim()
}

const nutritionOf = (row: JsonObject, name: string): NutritionInformationLeaf[] => {
  const amount = numberOf(row.amount)
  return refOf(row.mineral)?.slug === 'sodium' && amount !== undefined && row.unit === 'mg'
    ? [{ '@type': 'NutritionInformation', name, servingSize: '100 g', sodiumContent: `${amount} mg` }]
    : []
}

const identifiersOf = (food: ServedDocument): PropertyValueLeaf[] =>
  [
    { propertyID: 'FoodData Central id', value: textOf(food.fdcId) },
    { propertyID: 'NDB number', value: textOf(food.ndbNumber) },
  ].flatMap(({ propertyID, value }) => (value ? [{ '@type': 'PropertyValue', propertyID, value }] : []))
