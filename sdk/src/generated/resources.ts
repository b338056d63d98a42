/** Generated, do not edit: written by sdk/scripts/generate.ts from openapi.json. */
import type { Resource } from '../types/Resource.js'
import type { Documents } from './documents.js'

/** The resources of a client, one for each public type. */
export type Resources = {
  readonly articles: Resource<'articles'>
  readonly citations: Resource<'citations'>
  readonly claims: Resource<'claims'>
  readonly factors: Resource<'factors'>
  readonly foods: Resource<'foods'>
  readonly functions: Resource<'functions'>
  readonly intakeReferences: Resource<'intake-references'>
  readonly minerals: Resource<'minerals'>
  readonly people: Resource<'people'>
  readonly symptoms: Resource<'symptoms'>
  readonly therapies: Resource<'therapies'>
}

/** Makes every resource with `create`, which is given the type's path segment. */
export const createResources = (create: <T extends keyof Documents>(type: T) => Resource<T>): Resources => ({
  articles: create('articles'),
  citations: create('citations'),
  claims: create('claims'),
  factors: create('factors'),
  foods: create('foods'),
  functions: create('functions'),
  intakeReferences: create('intake-references'),
  minerals: create('minerals'),
  people: create('people'),
  symptoms: create('symptoms'),
  therapies: create('therapies'),
})
