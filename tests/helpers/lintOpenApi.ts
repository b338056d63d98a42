import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

export type LintResult = {
  readonly totals: { readonly errors: number; readonly warnings: number; readonly ignored: number }
  /** Each as `rule at place: message`. */
  readonly problems: string[]
}

/** Nothing is to be asked of or told to the network: no telemetry, no look for a newer version. */
const offline = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' }

/** What Redocly, with the rules of `redocly.yaml`, has to say about a document on disk. */
export const lintOpenApi = async (path: string): Promise<LintResult> => {
  const program = fileURLToPath(new URL('../../node_modules/.bin/redocly', import.meta.url))
  const { stdout } = await run(program, ['lint', path, '--config', 'redocly.yaml', '--format', 'json'], {
    cwd: root,
    env: { ...process.env, ...offline },
    maxBuffer: 64 * 1024 * 1024,
  }).catch(reportOfRefusal)
  return readReport(stdout)
}

/** Redocly exits with 1 when it found errors, and has then written its report all the same. */
const reportOfRefusal = (error: unknown): { stdout: string } => {
  if (
    error instanceof Error &&
    'stdout' in error &&
    typeof error.stdout === 'string' &&
    error.stdout !== ''
  ) {
    return { stdout: error.stdout }
  }
  throw error
}

type Report = {
  totals: LintResult['totals']
  problems: { ruleId: string; message: string; location?: { pointer?: string }[] }[]
}

const readReport = (stdout: string): LintResult => {
  const { totals, problems }: Report = JSON.parse(stdout)
  return {
    totals,
    problems: problems.map(
      ({ ruleId, message, location }) => `${ruleId} at ${location?.[0]?.pointer}: ${message}`,
    ),
  }
}
