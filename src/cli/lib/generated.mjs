/**
 * Everything that is generated and committed, in the order it is made: the step's name, its command, and what it
 * writes. Later steps read what earlier ones wrote.
 *
 * @typedef {{ title: string, command: readonly [string, ...string[]], writes: readonly string[] }} Generator
 * @param {string} migrationName what a migration is called that turns out to be needed
 * @returns {readonly Generator[]}
 */
export const generators = (migrationName) => [
  {
    title: "Generating the collections' types",
    command: ['npx', 'payload', 'generate:types'],
    writes: ['src/generated/payload-types.ts'],
  },
  {
    title: "Generating the panel's list of components",
    command: ['npx', 'payload', 'generate:importmap'],
    writes: ['src/admin/app/(payload)/admin/importMap.js'],
  },
  {
    title: 'Generating migrations',
    command: ['node', 'src/cli/createMigration.mjs', migrationName],
    writes: ['src/migrations/sqlite', 'src/migrations/postgres'],
  },
  {
    title: 'Generating the OpenAPI document',
    command: ['npx', 'tsx', 'src/cli/generateOpenapi.ts'],
    writes: ['openapi.json'],
  },
  {
    title: 'Generating the GraphQL schema',
    command: ['npx', 'tsx', 'src/cli/generateGraphql.ts'],
    writes: ['schema.graphql'],
  },
  {
    title: "Generating the SDK's types",
    command: ['npx', 'tsx', 'sdk/scripts/generate.ts'],
    writes: ['sdk/src/generated'],
  },
  {
    title: 'Generating tables of the documentation',
    command: ['npx', 'tsx', 'src/cli/generateDocs.ts'],
    writes: ['docs'],
  },
]
