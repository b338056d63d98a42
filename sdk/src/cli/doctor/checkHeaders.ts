import type { Server } from '../connect.js'
import { note, ok, problem } from './Check.js'
import type { Finding } from './Check.js'

const path = '/v1/minerals?limit=1'

/** Whether answers can be kept, and confirmed without being sent again. */
export const checkCaching = async ({ request }: Server): Promise<Finding[]> => {
  const about = 'caching'
  const { ok: isOk, headers } = await request(path)
  if (!isOk) return []
  const etag = headers.get('etag')
  const control = headers.get('cache-control') ?? ''
  if (!etag)
    return [
      problem(
        about,
        'answers come without an ETag',
        'Something on the way takes it off: tell your proxy or CDN to keep it.',
      ),
    ]
  const { status } = await request(path, { headers: { 'if-none-match': etag } })
  if (status !== 304)
    return [
      problem(
        about,
        `an answer that still holds is sent again (${status})`,
        'Something on the way takes If-None-Match off, or changes ETags.',
      ),
    ]
  const isShared = control.includes('public')
  return [
    ok(
      about,
      `answers are confirmed with 304, and may be kept ${isShared ? 'by shared caches' : 'by this program alone'} (${control})`,
    ),
  ]
}

/** Whether a page of an origin may read, with and without a key. */
export const checkOrigin = async ({ request, hasKey }: Server, origin: string): Promise<Finding[]> => {
  const about = 'CORS'
  const answer = await request(path, { headers: { origin } })
  const allowed = answer.headers.get('access-control-allow-origin')
  if (answer.status === 403)
    return [
      problem(
        about,
        `the key may not be used by pages of ${origin}`,
        'Ask the operator to add it to the origins of the key.',
      ),
    ]
  if (allowed !== '*' && allowed !== origin)
    return [
      problem(
        about,
        `pages of ${origin} may not read (${allowed ?? 'no header'})`,
        'Something on the way takes Access-Control-Allow-Origin off.',
      ),
    ]
  const findings = [ok(about, `pages of ${origin} may read`)]
  const preflight = await request(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  })
  const headers = preflight.headers.get('access-control-allow-headers')?.toLowerCase() ?? ''
  if (!preflight.ok || !headers.includes('authorization'))
    findings.push(
      problem(
        about,
        'requests with a key are refused before they are sent',
        'Let OPTIONS through to the server, and its answer back.',
      ),
    )
  if (hasKey)
    findings.push(
      note(
        about,
        'a key in a page can be read by all who open it',
        'Give it the scope read alone, and set its origins.',
      ),
    )
  return findings
}
