import type { ResourceEntry } from '../src/cli/types/readResources.js'

/** Source of resources.ts: the client's resources as a type and the function that makes them all. */
export const renderResources = (resources: readonly ResourceEntry[]): string =>
  `import type { Resource } from '../types/Resource.js'
import type { Documents } from './documents.js'

/** The resources of a client, one for each public type. */
export type Resources = {
${resources.map(({ name, type }) => `  readonly ${name}: Resource<'${type}'>`).join('\n')}
}

/** Makes every resource with \`create\`, which is given the type's path segment. */
export const createResources = (create: <T extends keyof Documents>(type: T) => Resource<T>): Resources => ({
${resources.map(({ name, type }) => `  ${name}: create('${type}'),`).join('\n')}
})
`
