/** Bundles the server and the commands to dist/, so that production runs plain JavaScript. */
import { readdirSync, rmSync } from 'node:fs'

import { build } from 'esbuild'

import { fromRoot, root } from './lib/root.mjs'

const commands = readdirSync(fromRoot('src', 'cli'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('generate'))
  .map((name) => `src/cli/${name}`)

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
