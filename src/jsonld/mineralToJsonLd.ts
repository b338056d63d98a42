import type { ChemicalSubstanceLeaf, MedicalTestLeaf, MedicalWebPage, WithContext } from 'schema-dts'
import { numberOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { units } from '../domain/units'
import { identifierSystems } from '../domain/vocabulary/identifiers'
import { labelIn } from '../domain/vocabulary/labelIn'
import type { JsonObject } from '../model/types'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts, pageSection } from './pageParts'
import { claimsAbout, verifiedIdentifiers } from './references'
import { words } from './words'

/** A mineral as a chemical substance that is part of its supplement forms, with the tests of its status. */
export const mineralToJsonLd = (
  mineral: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const { locale } = context
  const name = textOf(mineral.name) ?? mineral.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(mineral, name, context),
    about: rowsOf(mineral.statusTests).map((row) => testOf(row, locale)),
    hasPart: [
      ...pageSection(
        words(locale).excessRisks,
        rowsOf(mineral.excessRisks).flatMap(({ risk, population }) => {
          const who = textOf(population)
          return textOf(risk) ? [who ? `${textOf(risk)} (${who})` : `${textOf(risk)}`] : []
        }),
      ),
    ],
    mainEntity: {
      '@type': 'ChemicalSubstance',
      '@id': entityAddress(context, mineral),
      name,
      alternateName: textOf(mineral.symbol),
      description: textOf(mineral.summary),
      chemicalComposition: textOf(mineral.symbol),
      identifier: verifiedIdentifiers(mineral.identifiers, identifierSystems, locale),
      isPartOfBioChemEntity: rowsOf(mineral.supplementForms).map(formOf),
      subjectOf: claimsAbout(mineral.claims, context),
    },
  }
}

const formOf = (form: JsonObject): ChemicalSubstanceLeaf => {
  const cas = textOf(form.cas)
  const pubchem = numberOf(form.pubchemCid)
  return {
    '@type': 'ChemicalSubstance',
    name: textOf(form.name),
    chemicalComposition: textOf(form.formula),
    identifier: [
      ...(cas ? [{ '@type': 'PropertyValue' as const, propertyID: 'CAS Registry', value: cas }] : []),
      ...(pubchem ? [{ '@type': 'PropertyValue' as const, propertyID: 'PubChem CID', value: pubchem }] : []),
    ],
  }
}

const testOf = (row: JsonObject, locale: string): MedicalTestLeaf => {
  const low = numberOf(row.referenceLow)
  const high = numberOf(row.referenceHigh)
  const unit = labelIn(units, textOf(row.unit), locale) ?? ''
  return {
    '@type': 'MedicalTest',
    name: textOf(row.name),
    description: textOf(row.limitation),
    normalRange: low === undefined || high === undefined ? undefined : `${low}–${high} ${unit}`.trim(),
  }
}
