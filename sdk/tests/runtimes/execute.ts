import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a program prints. @throws Error with what it printed when it fails */
export const outputOf = async (
  path: string,
  parameters: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> => {
  const { stdout } = await execute(path, [...parameters], { timeout: 300_000, maxBuffer: 1e7, ...options })
  return stdout
}
