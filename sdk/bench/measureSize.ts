import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of a program for browsers with all that it imports from `folder`, minified and compressed. */
export const measureSize = async (code: string, folder: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // What a site has already when it wants the bindings to it.
    external: ['next', 'react'],
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.text ?? '', { level: 9 }).length
}
