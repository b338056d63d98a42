import type { CaseResult } from '../behaviour/runCases.js'

/** The suite as it is handed to a runtime. */
export type Suite = {
  /** A program that imports the installed package, prints the results as JSON and takes the server's address. */
  readonly program: string
  /** The suite and the package in one module, for where there are no packages. */
  readonly bundle: string
  /** A folder to write into. */
  readonly folder: string
}

/** What a runtime's run needs to have: where its program is, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string }

export type Runtime = {
  readonly name: string
  find(): Promise<Found>
  version(path: string): Promise<string>
  run(path: string, suite: Suite, baseUrl: string): Promise<CaseResult[]>
}

/** A line of the matrix. */
export type RuntimeResult = {
  readonly name: string
  readonly version?: string
  /** Why it was not run. */
  readonly skipped?: string
  readonly passed: number
  readonly failed: readonly CaseResult[]
}
