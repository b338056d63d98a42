import { expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import type { PublicType } from '../../helpers/makeDocuments'
import type { Setting } from '../publishing/setting'

type Row = { type: PublicType; data: object; path: string; normal: string }

const form = { name: 'Oxide', formula: 'MgO' }

const rows: Row[] = [
  { type: 'citations', data: { doi: 'https://doi.org/10.1000/xyz.' }, path: 'doi', normal: '10.1000/xyz' },
  { type: 'citations', data: { pmid: 'PMID: 32956536' }, path: 'pmid', normal: '32956536' },
  { type: 'citations', data: { pmcid: ' pmc4717874' }, path: 'pmcid', normal: 'PMC4717874' },
  { type: 'citations', data: { isbn: 'ISBN 978-0-309-16394-1' }, path: 'isbn', normal: '9780309163941' },
  {
    type: 'citations',
    data: { authors: [{ family: 'Sample', orcid: 'https://orcid.org/0000-0002-1825-0097' }] },
    path: 'authors.0.orcid',
    normal: '0000-0002-1825-0097',
  },
  { type: 'people', data: { orcid: '0000000218250097' }, path: 'orcid', normal: '0000-0002-1825-0097' },
  { type: 'foods', data: { fdcId: 'FDC ID: 170556' }, path: 'fdcId', normal: '170556' },
  {
    type: 'minerals',
    data: { supplementForms: [{ ...form, cas: 'CAS 1309-48-4' }] },
    path: 'supplementForms.0.cas',
    normal: '1309-48-4',
  },
  {
    type: 'minerals',
    data: { identifiers: [{ system: 'cas', code: 'CAS: 7439-95-4' }] },
    path: 'identifiers.0.code',
    normal: '7439-95-4',
  },
  {
    type: 'symptoms',
    data: { codes: [{ system: 'icd10', code: 'icd-10: r252' }] },
    path: 'codes.0.code',
    normal: 'R25.2',
  },
]

/** However an identifier was pasted, partners get the form in which its register writes it. */
export const normalForms = (setting: () => Setting): void => {
  test.each(rows)('$type $path: $normal', async ({ type, data, path, normal }) => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('normal')
    await editing.createPublished(type, { slug, ...data })
    const { body } = await partnersSee(cofactor, `${type}/${slug}`)
    expect(valueAt(body, `data.${path}`)).toBe(normal)
  })
}
