import type { ClaimLeaf, IdReference, PropertyValueLeaf } from 'schema-dts'
import { refsOf, rowsOf, textOf } from '../delivery/readServed'
import type { Ref } from '../delivery/servedDocument'
import { labelIn } from '../domain/vocabulary/labelIn'
import type { Term } from '../domain/vocabulary/term'
import type { Json } from '../model/types'
import { entityAddress, type JsonLdContext } from './jsonLdContext'

/** Most references that a page lists; who wants all asks the API. */
export const maxReferences = 100

export const idOf = (ref: Ref, context: JsonLdContext): IdReference => ({
  '@id': entityAddress(context, ref),
})

/** The claims about a node, by name and address: what they rest on is on their own pages. */
export const claimsAbout = (claims: Json | undefined, context: JsonLdContext): ClaimLeaf[] =>
  refsOf(claims)
    .slice(0, maxReferences)
    .map((ref) => ({ '@type': 'Claim', '@id': entityAddress(context, ref), name: ref.title }))

/** Codes in registers, as `identifier` takes them. Only those that somebody compared with the register are asserted. */
export const verifiedIdentifiers = (
  rows: Json | undefined,
  systems: readonly Term[],
  locale: string,
): PropertyValueLeaf[] =>
  verifiedCodes(rows).map(({ system, code }) => ({
    '@type': 'PropertyValue',
    propertyID: labelIn(systems, system, locale) ?? system,
    value: code,
  }))

export const verifiedCodes = (rows: Json | undefined): { system: string; code: string }[] =>
  rowsOf(rows).flatMap((row) => {
    const system = textOf(row.system)
    const code = textOf(row.code)
    return system && code && row.status === 'verified' ? [{ system, code }] : []
  })
