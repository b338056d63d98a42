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

/** What is built, from what, and the file that shows that it was. */
const steps = {
  sdk: {
    title: 'Building the SDK',
    sources: [...sdkSources.map((name) => `sdk/${name}`), 'tsconfig.json', 'package-lock.json'],
    except: [],
    output: 'sdk/dist/cjs/package.json',
  },
  server: {
    title: 'Building the server',
    sources: [...cmsSources, 'openapi.json'],
    except: ['src/admin'],
    output: 'dist/server.js',
  },
  admin: {
    title: "Building the editors' panel",
    sources: cmsSources,
    // What the panel never reaches (a rule of dependency-cruiser holds it), and what Next writes while it builds.
    except: [...notInPanel, 'src/admin/next-env.d.ts'],
    output: 'src/admin/.next/BUILD_ID',
  },
}

/**
 * Builds those of the named steps whose sources changed since they were built or whose output is gone. A step is
 * written down as built only at its end, so an interrupted one is simply built again.
 *
 * @param {readonly ('sdk' | 'server' | 'admin')[]} names
 */
export const buildIfStale = async (names) => {
  for (const name of names) {
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
