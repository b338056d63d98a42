import { existsSync } from 'node:fs'

import { readBuildState, writeBuildState } from './buildState.mjs'
import { hashSources } from './hashSources.mjs'
import { fromRoot, root } from './root.mjs'
import { runStep } from './runStep.mjs'

const cmsSources = ['collections', 'src', 'payload.config.ts', 'tsconfig.json', 'package-lock.json']

const sdkSources = [
  'src',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.esm.json',
  'tsconfig.cjs.json',
]

const notInPanel = ['api', 'cli', 'docs', 'graphql', 'openapi', 'seed', 'server', 'server.ts'].map(
  (name) => `src/${name}`,
)

const sdkTree = [...sdkSources.map((name) => `sdk/${name}`), 'tsconfig.json', 'package-lock.json']

/**
 * What is built, from what and after what, and the file that shows that it was.
 *
 * @type {Readonly<Record<StepName, { title: string, needs: readonly StepName[], sources: readonly string[], except: readonly string[], output: string }>>}
 */
const steps = {
  sdk: {
    title: 'Building the SDK',
    needs: [],
    sources: sdkTree,
    except: [],
    output: 'sdk/dist/cjs/package.json',
  },
  server: {
    title: 'Building the server',
    // Drafts are shown in the SDK's elements.
    needs: ['sdk'],
    sources: [...new Set([...cmsSources, 'openapi.json', ...sdkTree])],
    except: ['src/admin'],
    output: 'dist/server.js',
  },
  admin: {
    title: "Building the editors' panel",
    needs: [],
    sources: cmsSources,
    // What the panel never reaches (a rule of dependency-cruiser holds it), and what Next writes while it builds.
    except: [...notInPanel, 'src/admin/next-env.d.ts'],
    output: 'src/admin/.next/BUILD_ID',
  },
}

/** @typedef {'sdk' | 'server' | 'admin'} StepName */

/**
 * The named steps, each after what it needs.
 *
 * @param {readonly StepName[]} names
 * @returns {StepName[]}
 */
const inOrder = (names) => [...new Set(names.flatMap((name) => [...inOrder(steps[name].needs), name]))]

/**
 * Builds those of the named steps, and of what they need, whose sources changed since they were built or whose output is gone. A step is
 * written down as built only at its end, so an interrupted one is simply built again.
 *
 * @param {readonly StepName[]} names
 */
export const buildIfStale = async (names) => {
  for (const name of inOrder(names)) {
    const { title, sources, except, output } = steps[name]
    const hash = hashSources(root, sources, except)
    const built = readBuildState()[name]
    if (built?.hash === hash && existsSync(fromRoot(output))) continue
    const seconds = await runStep(title, ['npm', 'run', '--silent', `build:${name}`], {
      expectedSeconds: built?.seconds,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    writeBuildState(name, { hash, seconds })
  }
}
