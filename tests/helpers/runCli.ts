import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type CliResult = { readonly code: number | null; readonly out: string; readonly err: string }

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export type CliOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly cwd?: string
}

/** Runs the command `cofactor` from its sources as a process of its own, with no environment but the one given. */
export const runCli = (
  args: readonly string[],
  { env = {}, input, cwd }: CliOptions = {},
): Promise<CliResult> =>
  new Promise((resolve, reject) => {
    const program = ['--import', import.meta.resolve('tsx'), at('../../sdk/src/cli/cofactor.ts'), ...args]
    const child: ChildProcessWithoutNullStreams = spawn(process.execPath, program, {
      env: { NODE_ENV: 'test', PATH: process.env.PATH ?? '', ...env },
      ...(cwd !== undefined && { cwd }),
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (piece) => (out += String(piece)))
    child.stderr.on('data', (piece) => (err += String(piece)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.end(input)
  })
