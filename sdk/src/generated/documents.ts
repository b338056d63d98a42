/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
import type { components } from './schema.js'

export type Article = components['schemas']['Article']

export type Citation = components['schemas']['Citation']

export type Claim = components['schemas']['Claim']

export type Factor = components['schemas']['Factor']

export type Food = components['schemas']['Food']

export type PhysiologicalFunction = components['schemas']['PhysiologicalFunction']

export type IntakeReference = components['schemas']['IntakeReference']

export type Mineral = components['schemas']['Mineral']

export type Person = components['schemas']['Person']

export type Symptom = components['schemas']['Symptom']

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
