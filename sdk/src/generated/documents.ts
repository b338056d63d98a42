/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
import type { components } from './schema.js'

/** Long form that embeds claims and cards; its references follow from the claims. */
export type Article = components['schemas']['Article']

/** The works that claims rest on, with their identifiers, kind of study and integrity. */
export type Citation = components['schemas']['Citation']

/** One statement each, with what it is about, what backs it, which way it points and how sure that is. */
export type Claim = components['schemas']['Claim']

/** What else acts on a mineral: vitamins, medicines, food components, hormones, conditions, ways of life. */
export type Factor = components['schemas']['Factor']

/** Food sources with mineral amounts per 100 g, each with how the figure came about. */
export type Food = components['schemas']['Food']

/** Physiological functions and processes in which minerals take part. */
export type PhysiologicalFunction = components['schemas']['PhysiologicalFunction']

/** Dietary reference values by authority and life stage, with how long each has been valid. */
export type IntakeReference = components['schemas']['IntakeReference']

/** Essential minerals: what they are, how the body keeps them in balance, and what is claimed of them. */
export type Mineral = components['schemas']['Mineral']

/** Authors and reviewers with their credentials and conflicts of interest. */
export type Person = components['schemas']['Person']

/** Symptoms, signs and conditions, always with their other causes and when to seek care. */
export type Symptom = components['schemas']['Symptom']

/** Routes and formulations by which minerals are given, with their risks and regulatory record. */
export type Therapy = components['schemas']['Therapy']

/** Every public document by the value of its `type`. */
export type Documents = {
  'articles': Article
  'citations': Citation
  'claims': Claim
  'factors': Factor
  'foods': Food
  'functions': PhysiologicalFunction
  'intake-references': IntakeReference
  'minerals': Mineral
  'people': Person
  'symptoms': Symptom
  'therapies': Therapy
}
