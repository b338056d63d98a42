/** Bundles the server and the commands to dist/, so that production runs plain JavaScript. */
import { rmSync } from 'node:fs'

import { build } from 'esbuild'

import { fromRoot, root } from './lib/root.mjs'

/** Commands that run where nothing but a build is wanted; src/cli holds others for development. */
const commands = ['checkSettings', 'key', 'reset', 'seed'].map((name) => `src/cli/${name}.ts`)

// Shared chunks carry a digest in their names, so older ones would pile up.
rmSync(fromRoot('dist', 'chunks'), { recursive: true, force: true })

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
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
}).catch(() => process.exit(1)) // esbuild has printed what is wrong
