import type {
  MedicalCodeLeaf,
  MedicalConditionLeaf,
  MedicalSignLeaf,
  MedicalSymptomLeaf,
  MedicalWebPage,
  WithContext,
} from 'schema-dts'
import { linesOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { medicalCodeSystems } from '../domain/vocabulary/identifiers'
import { labelIn } from '../domain/vocabulary/labelIn'
import { bodySystems } from '../domain/vocabulary/nutrition'
import type { Json } from '../model/types'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts, pageSection } from './pageParts'
import { claimsAbout, verifiedCodes } from './references'
import { words } from './words'

/** A symptom, sign or condition, always with its other causes, its red flags and when to seek care. */
export const symptomToJsonLd = (
  symptom: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const { locale } = context
  const name = textOf(symptom.name) ?? symptom.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(symptom, name, context),
    hasPart: [
      ...pageSection(words(locale).redFlags, linesOf(symptom.redFlags)),
      ...pageSection(words(locale).seekCare, textOf(symptom.seekCareAdvice)),
    ],
    mainEntity: entityOf(symptom, name, context),
  }
}

const entityOf = (
  symptom: ServedDocument,
  name: string,
  context: JsonLdContext,
): MedicalSymptomLeaf | MedicalSignLeaf | MedicalConditionLeaf => {
  const { locale } = context
  const system = labelIn(bodySystems, textOf(symptom.bodySystem), locale)
  const shared = {
    '@id': entityAddress(context, symptom),
    name,
    alternateName: linesOf(symptom.layTerms),
    description: textOf(symptom.summary),
    code: codesOf(symptom.codes, locale),
    cause: linesOf(symptom.otherCauses).map((cause) => ({ '@type': 'MedicalCause' as const, name: cause })),
    associatedAnatomy: system ? { '@type': 'AnatomicalSystem' as const, name: system } : undefined,
    subjectOf: claimsAbout(symptom.claims, context),
  } satisfies Partial<MedicalConditionLeaf>
  if (symptom.kind === 'sign') return { '@type': 'MedicalSign', ...shared }
  if (symptom.kind === 'condition') return { '@type': 'MedicalCondition', ...shared }
  return { '@type': 'MedicalSymptom', ...shared }
}

const codesOf = (rows: Json | undefined, locale: string): MedicalCodeLeaf[] =>
  verifiedCodes(rows).map(({ system, code }) => ({
    '@type': 'MedicalCode',
    codeValue: code,
    codingSystem: labelIn(medicalCodeSystems, system, locale) ?? system,
  }))
