import type { ResourceEntry } from '../src/cli/types/readResources.js'

const comment = (text: string): string =>
  text === '' ? '' : `/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ').trim()} */\n`

/** Source of documents.ts: an exported type for each document and the map from `type` to it. */
export const renderDocuments = (resources: readonly ResourceEntry[]): string =>
  [
    `import type { components } from './schema.js'`,
    ...resources.map(
      ({ schema, description }) =>
        `${comment(description)}export type ${schema} = components['schemas']['${schema}']`,
    ),
    `/** Every public document by the value of its \`type\`. */
export type Documents = {
${resources.map(({ type, schema }) => `  '${type}': ${schema}`).join('\n')}
}\n`,
  ].join('\n\n')
