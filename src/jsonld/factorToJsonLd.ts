import type {
  BioChemEntityLeaf,
  DefinedTermLeaf,
  DrugClassLeaf,
  MedicalConditionLeaf,
  MedicalWebPage,
  WithContext,
} from 'schema-dts'
import { linesOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { entityAddress, type JsonLdContext } from './jsonLdContext'
import { pageParts, pageSection } from './pageParts'
import { claimsAbout } from './references'
import { words } from './words'

/** Something that acts on a mineral, as the kind of thing that it is. */
export const factorToJsonLd = (
  factor: ServedDocument,
  context: JsonLdContext,
): WithContext<MedicalWebPage> => {
  const name = textOf(factor.name) ?? factor.slug
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...pageParts(factor, name, context),
    hasPart: pageSection(words(context.locale).management, textOf(factor.management)),
    mainEntity: entityOf(factor, name, context),
  }
}

type FactorEntity = BioChemEntityLeaf | DefinedTermLeaf | DrugClassLeaf | MedicalConditionLeaf

const entityOf = (factor: ServedDocument, name: string, context: JsonLdContext): FactorEntity => {
  const shared = {
    '@id': entityAddress(context, factor),
    name,
    description: textOf(factor.summary),
    subjectOf: claimsAbout(factor.claims, context),
  } satisfies Partial<BioChemEntityLeaf>
  const examples = linesOf(factor.examples)
  switch (factor.kind) {
    case 'medicine':
      return {
        '@type': 'DrugClass',
        ...shared,
        drug: examples.map((example) => ({ '@type': 'Drug', name: example })),
      }
    case 'condition':
      return { '@type': 'MedicalCondition', ...shared }
    case 'vitamin':
    case 'hormone':
    case 'food-component':
      return { '@type': 'BioChemEntity', ...shared, alternateName: examples }
    // Ways of life, stages of it and surroundings are no entities of schema.org.
    default:
      return {
        '@type': 'DefinedTerm',
        ...shared,
        termCode: factor.slug,
        inDefinedTermSet: `${context.origin}/v1/factors`,
      }
  }
}
