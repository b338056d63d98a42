import type { Overheads } from './measureOverhead.js'
import type { TypeTimes } from './measureTypes.js'

export type SizeRow = {
  readonly name: string
  readonly version: string
  /** Bytes of one read, minified and compressed; absent when the client could not be had. */
  readonly gzip?: number
  readonly installedBytes?: number
  readonly packages?: number
  readonly skipped?: string
}

export type Results = {
  readonly at: string
  readonly machine: {
    readonly cpu: string
    readonly cores: number
    readonly node: string
    readonly system: string
  }
  readonly sizes: readonly SizeRow[]
  readonly entries: readonly { readonly name: string; readonly gzip: number }[]
  readonly overhead?: Overheads
  readonly types?: TypeTimes
}

/** What `bench/results/runtimes.json` says of each runtime that the behaviour suite ran on. */
export type RuntimeRow = {
  readonly name: string
  readonly version: string
  readonly passed: number
  readonly failed: readonly unknown[]
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`
const mega = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`
const verdict = (isMet: boolean): string => (isMet ? 'met' : 'missed')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const sizeRows = (sizes: readonly SizeRow[]): string[][] =>
  sizes.map(({ name, version, gzip, installedBytes, packages, skipped }) => [
    name,
    version,
    gzip === undefined ? `not measured: ${skipped ?? 'unknown'}` : kilo(gzip),
    installedBytes === undefined ? '' : mega(installedBytes),
    packages === undefined ? '' : String(packages),
  ])

const speed = ({ overhead, types }: Results): string[] => {
  const rows: string[][] = []
  if (overhead) {
    const { ours, openapiFetch } = overhead
    const met = verdict(ours <= 15 && ours <= openapiFetch)
    rows.push(['overhead of a call over bare `fetch`', `${ours.toFixed(1)} µs`, `${openapiFetch.toFixed(1)} µs`, '≤ 15 µs, ≤ openapi-fetch', met]) // prettier-ignore
  }
  if (types) {
    const { ours, openapiFetch } = types
    const met = verdict(ours <= 2 && ours <= 1.3 * openapiFetch)
    rows.push(['type-check of 100 calls', `${ours.toFixed(2)} s`, `${openapiFetch.toFixed(2)} s`, '≤ 2 s, ≤ 1.3 × openapi-fetch', met]) // prettier-ignore
  }
  if (!rows.length) return ['Not measured: openapi-fetch could not be had.']
  return [table(['figure', '@cofactor/sdk', 'openapi-fetch', 'target', ''], rows)]
}

/** The page of docs/sdk-benchmarks.md. */
export const render = (results: Results, runtimes: readonly RuntimeRow[]): string => {
  const { machine, at, sizes, entries } = results
  const core = sizes[0]
  const parts = [
    '# Figures of the SDK',
    `Measured on ${at} by \`npm run bench -w sdk\`, on ${machine.cores} cores of ${machine.cpu}, Node ${machine.node}, ${machine.system}. The page is written by that command; do not edit it.`,
    '## Size',
    'What a page pays for reading one document by its name: bundled for browsers with esbuild, minified and compressed with gzip, the same for all. Beside it what `npm install` puts on the disk.',
    table(['client', 'version', 'one read, min+gzip', 'installed', 'packages'], sizeRows(sizes)),
    `The target is 3.00 kB: ${verdict((core?.gzip ?? Infinity) <= 3000)}.`,
    'What else there is costs only those who import it. Each alone, without the client:',
    table(
      ['entry', 'min+gzip'],
      entries.map(({ name, gzip }) => [name, kilo(gzip)]),
    ),
    '## Speed',
    'Calls to a server in the same process, in turns with a bare `fetch(…)` and `json()`: the middle of the differences of all rounds. The compiler’s time is the best of its rounds, of the same reads written for each client.',
    ...speed(results),
  ]
  if (runtimes.length) {
    const rows = runtimes.map(({ name, version, passed, failed }) => [
      name,
      version,
      failed.length ? `${failed.length} of ${passed + failed.length} failed` : `${passed} passed`,
    ])
    parts.push('## Runtimes', table(['runtime', 'version', 'behaviour suite'], rows))
  }
  return `${parts.join('\n\n')}\n`
}
