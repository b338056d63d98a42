import type { Command } from '../Command.js'
import { connect, keyHelp, serverOptions } from '../connect.js'
import type { Finding } from '../doctor/Check.js'
import { checkAccess, checkEvents } from '../doctor/checkAccess.js'
import { checkCaching, checkOrigin } from '../doctor/checkHeaders.js'
import { checkModel, checkReachable } from '../doctor/checkServer.js'
import type { Server } from '../connect.js'
import { UsageError } from '../UsageError.js'

const help = `cofactor doctor - looks at what stands between you and a server, and says what to do

Usage: cofactor doctor --url https://content.example.org

  --url URL         address of the server, without /v1
  --origin ORIGIN   also look whether pages of this site may read: https://www.example.com
${keyHelp}
  --json            print the findings as JSON

It looks at: whether the server can be reached and is up, its clock and yours, its version and types and this
package's, the key and its scopes, the stream of events, caching, and CORS. It changes nothing.`

const examine = async (server: Server, origin: string | undefined): Promise<Finding[]> => {
  const { findings, isThere } = await checkReachable(server)
  if (!isThere) return findings
  const access = await checkAccess(server)
  const isKeyBad = access.some(({ about, level }) => about === 'key' && level === 'problem')
  // With a bad key all else is refused, which would say nothing.
  if (isKeyBad) return [...findings, ...access]
  return [
    ...findings,
    ...(await checkModel(server)),
    ...access,
    ...(await checkEvents(server)),
    ...(await checkCaching(server)),
    ...(origin === undefined ? [] : await checkOrigin(server, origin)),
  ]
}

const labels = { ok: 'OK', note: 'NOTE', problem: 'PROBLEM' }

const lineOf = ({ level, about, found, advice }: Finding): string =>
  `${labels[level].padEnd(9)}${about.padEnd(10)}${found}${advice === undefined ? '' : `\n${' '.repeat(19)}→ ${advice}`}`

export const doctor: Command = {
  summary: 'look at what stands between you and a server, and say what to do',
  help,
  options: { ...serverOptions, origin: { type: 'string' }, json: { type: 'boolean' } },
  words: 0,
  run: async (values, _words, { out }) => {
    const { origin } = values
    if (typeof origin === 'string' && !/^https?:\/\/[^/]+$/.test(origin))
      throw new UsageError(`--origin must be like https://www.example.com, but is ${origin}`)
    const findings = await examine(await connect(values), typeof origin === 'string' ? origin : undefined)
    out(values.json === true ? JSON.stringify(findings, null, 2) : findings.map(lineOf).join('\n'))
    return findings.some(({ level }) => level === 'problem') ? 1 : 0
  },
}
