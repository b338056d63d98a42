/** A client that ours is measured beside, doing the same: reading one document by its name. */
export type Rival = {
  readonly name: string
  /** Pinned, so that figures of two days are of the same code. */
  readonly version: string
  readonly code: string
}

const url = 'https://cms.example.org'

export const openapiFetch: Rival = {
  name: 'openapi-fetch',
  version: '0.17.0',
  code: `import createClient from 'openapi-fetch'
export const read = () =>
  createClient({ baseUrl: '${url}' }).GET('/v1/minerals/{slug}', { params: { path: { slug: 'zinc' } } })`,
}

export const rivals: readonly Rival[] = [
  {
    name: '@directus/sdk',
    version: '26.0.0',
    code: `import { createDirectus, readItem, rest } from '@directus/sdk'
export const read = () => createDirectus('${url}').with(rest()).request(readItem('minerals', 'zinc'))`,
  },
  {
    name: '@datocms/cda-client',
    version: '0.3.2',
    code: `import { executeQuery } from '@datocms/cda-client'
export const read = () => executeQuery('{ mineral(filter: { slug: { eq: "zinc" } }) { name } }', { token: 'key' })`,
  },
  openapiFetch,
  {
    name: '@payloadcms/sdk',
    version: '3.90.1',
    code: `import { PayloadSDK } from '@payloadcms/sdk'
export const read = () => new PayloadSDK({ baseURL: '${url}' }).findByID({ collection: 'minerals', id: 'zinc' })`,
  },
  {
    name: '@strapi/client',
    version: '1.6.2',
    code: `import { strapi } from '@strapi/client'
export const read = () => strapi({ baseURL: '${url}/api' }).collection('minerals').findOne('zinc')`,
  },
  {
    name: '@sanity/client',
    version: '8.15.0',
    code: `import { createClient } from '@sanity/client'
export const read = () =>
  createClient({ projectId: 'a1', dataset: 'main', apiVersion: '2026-01-01', useCdn: true }).fetch('*[_id == "zinc"][0]')`,
  },
  {
    name: 'contentful',
    version: '11.12.10',
    code: `import { createClient } from 'contentful'
export const read = () => createClient({ space: 'a', accessToken: 'key' }).getEntry('zinc')`,
  },
]

export const ours = (name: string): Rival => ({
  name,
  version: 'this',
  code: `import { createClient } from '@cofactor/sdk'
export const read = () => createClient({ baseUrl: '${url}' }).minerals.get('zinc')`,
})
