import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

import sdkPackage from './sdk/package.json' with { type: 'json' }

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * The SDK's public entries and the sources they are built from, read from its package so that they cannot drift.
 * Our own tests use the sources and so never run against a stale build.
 */
const sdkEntries = Object.entries(sdkPackage.exports).flatMap(([entry, target]) => {
  if (typeof target === 'string') return []
  const source = target.import.default.replace('./dist/esm/', './sdk/src/').replace(/\.js$/, '.ts')
  return { find: new RegExp(`^@cofactor/sdk${entry.slice(1)}$`), replacement: at(source) }
})

/** As Node resolves it. Vite would take its other build for our sources, and graphql refuses types of two copies. */
const graphql = { find: /^graphql$/, replacement: at('./node_modules/graphql/index.js') }

const source = [{ find: '@payload-config', replacement: at('./payload.config.ts') }, graphql, ...sdkEntries]

/** Suites that share a database, a port or a build run one file after the other. */
const serial = { fileParallelism: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias: source },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'sdk/tests/**/*.test.ts'],
          exclude: ['sdk/tests/packaging/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['sdk/tests/**/*.test-d.ts'],
            tsconfig: at('./sdk/tsconfig.json'),
          },
        },
      },
      {
        resolve: { alias: source },
        test: { name: 'int', include: ['tests/int/**/*.int.test.ts'], ...serial },
      },
      {
        resolve: { alias: source },
        test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], ...serial },
      },
      {
        resolve: { alias: source },
        test: { name: 'browser', include: ['tests/browser/**/*.browser.test.ts'], ...serial },
      },
      // No aliases below: what is tested is what was built.
      {
        test: { name: 'packaging', include: ['sdk/tests/packaging/**/*.test.ts'], ...serial },
      },
      {
        test: { name: 'e2e', include: ['tests/e2e/**/*.e2e.test.ts'], ...serial },
      },
    ],
  },
})
