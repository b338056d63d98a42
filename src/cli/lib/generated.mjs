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
    title: 'Types of the collections',
    command: ['npx', 'payload', 'generate:types'],
    writes: ['src/generated/payload-types.ts'],
  },
  {
    title: "Components of the editors' panel",
    command: ['npx', 'payload', 'generate:importmap'],
    writes: ['src/admin/app/(payload)/admin/importMap.js'],
  },
  {
    title: 'Migrations',
    command: ['node', 'src/cli/createMigration.mjs', migrationName],
    writes: ['src/migrations/sqlite', 'src/migrations/postgres'],
  },
  {
    title: 'OpenAPI document',
    command: ['npx', 'tsx', 'src/cli/generateOpenapi.ts'],
    writes: ['openapi.json'],
  },
  {
    title: 'Types of the SDK',
    command: ['npx', 'tsx', 'sdk/scripts/generate.ts'],
    writes: ['sdk/src/generated'],
  },
  {
    title: 'Reference documentation',
    command: ['npx', 'tsx', 'src/cli/generateDocs.ts'],
    writes: ['docs'],
  },
]
