import type { OpenAPI3 } from 'openapi-typescript'
import { readResources } from './readResources.js'
import { selectForClient } from './selectForClient.js'

/**
 * A file of types for a program that reads a server with a model of its own. It puts them in the place of the ones of
 * this package.
 *
 * @param generate The schemas of an OpenAPI document as TypeScript.
 * @throws Error naming what the document lacks
 */
export const renderTypes = async (
  openapi: OpenAPI3,
  from: string,
  generate: (openapi: OpenAPI3) => Promise<string>,
): Promise<string> => {
  const resources = readResources(openapi)
  const schema = await generate(selectForClient(structuredClone(openapi), resources))
  const documents = resources.map(
    ({ type, schema: name }) => `      '${type}': components['schemas']['${name}']`,
  )
  const names = resources.map(({ schema: name }) => `export type ${name} = components['schemas']['${name}']`)
  return `/**
 * Written by \`cofactor types\` from ${from}, do not edit.
 * While this file is part of a program, createClient and all of @cofactor/sdk have these types.
 */
import type {} from '@cofactor/sdk'

${schema.trim()}

${names.join('\n')}

declare module '@cofactor/sdk' {
  interface Register {
    documents: {
${documents.join('\n')}
    }
    paths: paths
  }
}
`
}
