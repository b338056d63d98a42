import { createResources } from '../../generated/resources.js'
import { isRecord } from '../../isRecord.js'
import { parseJson } from '../../parseJson.js'
import type { Server } from '../connect.js'
import { ownVersion } from '../ownVersion.js'
import { note, ok, problem } from './Check.js'
import type { Finding } from './Check.js'

const causeOf = (error: unknown): string =>
  error instanceof Error ? (error.cause === undefined ? error.message : causeOf(error.cause)) : String(error)

const jsonOf = async (response: Response): Promise<unknown> => parseJson(await response.text())

/** What is known when nothing can be asked further. */
export type Reached = { readonly findings: Finding[]; readonly isThere: boolean }

/** Whether a Cofactor server answers there, and its clock. */
export const checkReachable = async ({ baseUrl, request }: Server): Promise<Reached> => {
  const about = 'server'
  try {
    const response = await request('/v1/health')
    const health = await jsonOf(response)
    if (!isRecord(health) || typeof health.version !== 'string') {
      const found = `${baseUrl}/v1/health answers ${response.status}, and not as Cofactor does`
      return {
        findings: [problem(about, found, 'Give the address below which /v1 is, without /v1 itself.')],
        isThere: false,
      }
    }
    const findings =
      health.status === 'ok'
        ? [ok(about, `${baseUrl} is up, version ${health.version}, revision ${String(health.revision)}`)]
        : [problem(about, `${baseUrl} is up, but still loading its edition`, 'Wait a moment and try again.')]
    return { findings: [...findings, ...checkClock(response)], isThere: true }
  } catch (error) {
    const advice = 'Look at the address, at your connection and proxy, and whether the server runs.'
    return {
      findings: [problem(about, `${baseUrl} can't be reached: ${causeOf(error)}`, advice)],
      isThere: false,
    }
  }
}

const mostSkew = 60

const checkClock = ({ headers }: Response): Finding[] => {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date)) return [note('clock', 'the server does not tell its time')]
  const seconds = Math.round((Date.now() - date) / 1000)
  return Math.abs(seconds) <= mostSkew
    ? [ok('clock', `within ${mostSkew} seconds of the server's`)]
    : [
        problem(
          'clock',
          `${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} the server's`,
          'Set this machine’s clock by the network: dates for refreshing content and signed webhooks depend on it.',
        ),
      ]
}

/** Whether this package's types are those of the server. */
export const checkModel = async ({ request }: Server): Promise<Finding[]> => {
  const about = 'types'
  const answer = await jsonOf(await request('/v1/openapi.json'))
  const paths = isRecord(answer) && isRecord(answer.paths) ? Object.keys(answer.paths) : []
  const info = isRecord(answer) && isRecord(answer.info) ? answer.info : {}
  if (paths.length === 0)
    return [
      problem(
        about,
        'the server shows no OpenAPI document',
        'Ask its operator to let /v1/openapi.json through.',
      ),
    ]
  const served = paths.flatMap((path) => (paths.includes(`${path}/{slug}`) ? path.slice('/v1/'.length) : []))
  const known: string[] = []
  createResources((type) => {
    known.push(type)
    return { get: never, list: never, iterate: never }
  })
  const missing = known.filter((type) => !served.includes(type))
  const more = served.filter((type) => !known.includes(type))
  const version = String(info.version)
  const own = ownVersion()
  return [
    majorOf(version) === majorOf(own)
      ? ok('version', `the server is ${version}, @cofactor/sdk ${own}`)
      : problem(
          'version',
          `the server is ${version}, but @cofactor/sdk ${own}`,
          `Install @cofactor/sdk ${majorOf(version)}.`,
        ),
    ...(missing.length > 0
      ? [
          problem(
            about,
            `the server has no ${missing.join(', ')}`,
            'Ask for nothing of these, or make types of your own: npx cofactor types.',
          ),
        ]
      : []),
    ...(more.length > 0
      ? [note(about, `the server also has ${more.join(', ')}`, 'npx cofactor types makes types for them.')]
      : []),
    ...(missing.length + more.length === 0 ? [ok(about, `all ${known.length} types are the server's`)] : []),
  ]
}

const never = (): never => {
  throw new Error('not to be read')
}

/** What versions must share: the first number, and before 1.0 the second. */
const majorOf = (version: string): string => (/^(0\.\d+|\d+)/.exec(version) ?? [version])[0] ?? version
