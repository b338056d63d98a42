import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The CMS's tests read the SDK's source, so that they never run against a stale build of it. */
const source = {
  '@payload-config': at('./payload.config.ts'),
  '@cofactor/sdk': at('./sdk/src/index.ts'),
}

/** Suites that share a database, a port or a build run one file after the other. */
const serial = { fileParallelism: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    passWithNoTests: false,
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
