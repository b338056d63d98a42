/** Bundles the server and the commands to dist/, so that production runs plain JavaScript. */
import { rmSync } from 'node:fs'

import { build } from 'esbuild'

import packageJson from '../../package.json' with { type: 'json' }
import { importBuilt, runInProduction } from './lib/importBuilt.mjs'
import { fromRoot, root } from './lib/root.mjs'

/** Commands that run where nothing but a build is wanted; src/cli holds others for development. */
const commands = ['checkSettings', 'import', 'key', 'reset', 'seed', 'writeFacts'].map(
  (name) => `src/cli/${name}.ts`,
)

/**
 * What answers need is taken into the bundle, and small: finding, reading and compiling hundreds of files one by one
 * takes most of a start. Payload and Next must stay the one copy that the panel has, drivers are Payload's too.
 */
const bundled = [
  'entities',
  'express',
  'graphql',
  'graphql-http',
  'graphql-jit',
  'minisearch',
  'sanitize-html',
]

// Shared chunks carry a digest in their names, so older ones would pile up.
rmSync(fromRoot('dist', 'chunks'), { recursive: true, force: true })
// The start without it is slower and right, so it goes before what it would no longer belong to.
rmSync(fromRoot('dist', 'facts.json'), { force: true })

await build({
  absWorkingDir: root,
  entryPoints: ['src/server.ts', ...commands],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  external: Object.keys(packageJson.dependencies).filter((name) => !bundled.includes(name)),
  // Names stay, because they are seen in the traces of errors.
  minifyWhitespace: true,
  minifySyntax: true,
  // Bundled packages ask for Node's own modules in the older way.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module';const require = createBundleRequire(import.meta.url);",
  },
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
}).catch(() => process.exit(1)) // esbuild has printed what is wrong

runInProduction()
await importBuilt('cli/writeFacts.js')
process.exit(0)
