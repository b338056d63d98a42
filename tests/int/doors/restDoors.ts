import type { Door } from './door'

type Target = {
  readonly collection: string
  readonly id: string
  /** Absent where there are no versions. */
  readonly version: string | undefined
}

const door = (method: string, path: string, options: Partial<Door> = {}): Door => ({
  name: `${method} ${path}`,
  method,
  path,
  is: 'refused',
  ...options,
})

/** Every address that Payload gives a collection, asked for in every way that showed drafts to somebody once. */
export const collectionDoors = ({ collection, id, version }: Target): Door[] => {
  const base = `/api/${collection}`
  const overridden = {
    'X-Payload-HTTP-Method-Override': 'GET',
    'Content-Type': 'application/x-www-form-urlencoded',
  }
  const data = { _status: 'published', slug: 'planted', name: 'Planted', email: 'planted@cofactor.test' }
  return [
    ...[
      '',
      '?draft=true',
      '?draft=false',
      '?draft=true&depth=2&limit=0',
      '?locale=all&fallback-locale=none',
      '?trash=true&pagination=false',
      '?where[_status][equals]=draft',
      '?where[slug][equals]=hidden',
      '?where[renameTo][exists]=true',
      '?where[governance.disclaimer][like]=unpublished',
      '?select[slug]=true&populate[people][name]=true',
      '?joins[claims][limit]=10&joins[claimsAsObject][sort]=slug',
      '?sort=-governance.reviewState',
    ].map((query) => door('GET', `${base}${query}`)),
    door('POST', base, { headers: overridden, data: 'draft=true&limit=0', name: `GET by override ${base}` }),
    ...['', '?draft=true&depth=2', '?draft=false'].map((query) => door('GET', `${base}/${id}${query}`)),
    door('GET', `${base}/count`),
    door('GET', `${base}/access`, { is: 'open' }),
    door('GET', `${base}/access/${id}`, { is: 'open' }),
    door('POST', base, { data }),
    door('POST', `${base}?draft=true`, { data }),
    door('PATCH', `${base}/${id}`, { data }),
    door('PATCH', `${base}/${id}?draft=true&overrideLock=true`, { data }),
    door('PATCH', `${base}?where[id][exists]=true`, { data }),
    door('DELETE', `${base}/${id}`),
    door('DELETE', `${base}?where[id][exists]=true`),
    door('POST', `${base}/${id}/duplicate`),
    ...(version === undefined ? [] : versionDoors(base, version)),
  ]
}

const versionDoors = (base: string, version: string): Door[] => [
  door('GET', `${base}/versions`),
  door('GET', `${base}/versions?where[version._status][equals]=draft&depth=2`),
  door('GET', `${base}/versions/${version}`),
  door('POST', `${base}/versions/${version}`),
  door('POST', `${base}/versions/${version}?draft=true`),
]

/** Accounts, jobs, globals and the rest of Payload's own addresses. */
export const systemDoors = (userId: string): Door[] => [
  door('POST', '/api/users/first-register', {
    data: { email: 'first@cofactor.test', password: 'a password nobody knows', name: 'First', role: 'admin' },
  }),
  door('POST', '/api/users/login', { data: { email: 'nobody@elsewhere.test', password: 'wrong' } }),
  door('POST', '/api/users/forgot-password', { data: { email: 'nobody@elsewhere.test' }, is: 'open' }),
  door('POST', '/api/users/reset-password', {
    data: { token: 'guessed', password: 'a password nobody knows' },
  }),
  door('POST', '/api/users/unlock', { data: { email: 'admin@cofactor.test' } }),
  door('POST', '/api/users/refresh-token'),
  door('POST', '/api/users/logout'),
  door('GET', '/api/users/me', { is: 'open' }),
  door('GET', '/api/users/init', { is: 'open' }),
  door('GET', `/api/users/${userId}/api-key/reveal`),
  door('POST', `/api/users/${userId}/api-key/reveal`),
  door('POST', `/api/api-keys/${userId}/api-key/reveal`),
  door('GET', '/api/access', { is: 'open' }),
  door('GET', '/api/globals'),
  door('GET', '/api/globals/settings'),
  door('POST', '/api/globals/settings', { data: {} }),
  door('GET', '/api/payload-jobs/run'),
  door('POST', '/api/payload-jobs/run'),
  door('GET', '/api/payload-jobs/handle-schedules'),
  door('GET', '/api/payload-preferences/nav', { is: 'open' }),
  door('POST', '/api/payload-preferences/nav', { data: { value: 'planted' } }),
  door('DELETE', '/api/payload-preferences/nav'),
  door('GET', '/api'),
  door('GET', '/api/media/file/missing.png'),
]
