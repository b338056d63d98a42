import { isRecord } from '../../isRecord.js'
import { parseJson } from '../../parseJson.js'
import type { Server } from '../connect.js'
import { note, ok, problem } from './Check.js'
import type { Finding } from './Check.js'

const scopes: readonly (readonly [scope: string, path: string, what: string])[] = [
  ['read', '/v1/minerals?limit=1', 'documents and lists'],
  ['sync', '/v1/sync?limit=1', 'stores that stay up to date'],
  ['snapshot', '/v1/snapshot/manifest', 'cofactor snapshot and offline starts'],
]

const codeOf = async (response: Response): Promise<string> => {
  const value = parseJson(await response.text())
  return isRecord(value) && typeof value.code === 'string' ? value.code : `http-${response.status}`
}

/** Whether the key is good, and what it opens. */
export const checkAccess = async ({ request, hasKey }: Server): Promise<Finding[]> => {
  const findings: Finding[] = hasKey
    ? []
    : [note('key', 'none was given', 'Name its variable with --key-env to look at it too.')]
  for (const [scope, path, what] of scopes) {
    const response = await request(path)
    if (response.ok) {
      await response.body?.cancel()
      findings.push(ok(scope, `${what}: open ${hasKey ? 'to this key' : 'to all'}`))
      continue
    }
    const code = await codeOf(response)
    if (code === 'invalid-key' || code === 'expired-key') {
      const advice =
        code === 'expired-key'
          ? 'Ask the operator for a new secret.'
          : 'Look for a typo, or ask the operator for a new key.'
      return [problem('key', `the server refuses it: ${code}`, advice)]
    }
    findings.push(
      code === 'key-required'
        ? note(
            scope,
            `${what}: needs a key`,
            `Ask the operator for a key with the scope ${scope} if you use this.`,
          )
        : problem(
            scope,
            `${what}: refused with ${code}`,
            `Ask the operator to give the key the scope ${scope}.`,
          ),
    )
  }
  return findings
}

const eventsPatience = 5_000

/** Whether the stream of events arrives at once, which proxies that gather answers prevent. */
export const checkEvents = async ({ request }: Server): Promise<Finding[]> => {
  const about = 'events'
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), eventsPatience)
  try {
    const response = await request('/v1/events', {
      signal: controller.signal,
      headers: { accept: 'text/event-stream' },
    })
    if (response.status === 401 || response.status === 403)
      return [note(about, 'not open to this key', 'They need the scope sync.')]
    if (!response.ok)
      return [problem(about, `refused with ${await codeOf(response)}`, 'Ask /v1/sync every minute instead.')]
    const first = await response.body?.getReader().read()
    return first?.done === false
      ? [ok(about, 'the stream opens and speaks at once')]
      : [
          problem(
            about,
            'the stream ended without a word',
            'Ask the operator whether a proxy cuts long answers.',
          ),
        ]
  } catch {
    return [
      problem(
        about,
        `nothing came within ${eventsPatience / 1000} seconds`,
        'A proxy on the way gathers answers: it must pass text/event-stream on at once.',
      ),
    ]
  } finally {
    clearTimeout(timer)
    controller.abort()
  }
}
