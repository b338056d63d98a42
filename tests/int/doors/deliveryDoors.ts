import type { Door } from './door'

const door = (path: string, is: Door['is']): Door => ({ name: `GET ${path}`, method: 'GET', path, is })

const get = (method: string, path: string): Door => ({
  ...door(path, 'refused'),
  method,
  name: `${method} ${path}`,
})

/** As many paths as one request may include. */
const inTens = (paths: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(paths.length / 10) }, (_, index) =>
    paths.slice(index * 10, index * 10 + 10).join(','),
  )

/** The delivery API asked for what only editors may see. */
export const deliveryDoors = (type: string, id: string, includes: readonly string[]): Door[] => [
  door(`/v1/${type}?limit=100&count=true`, 'open'),
  door(`/v1/${type}?limit=100&locale=es`, 'open'),
  door(`/v1/${type}/open`, 'open'),
  ...inTens(includes).flatMap((paths) => [
    door(`/v1/${type}/open?include=${paths}`, 'open'),
    door(`/v1/${type}?include=${paths}`, 'open'),
  ]),
  door(`/v1/${type}/hidden`, 'refused'),
  door(`/v1/${type}/${id}`, 'refused'),
  ...[
    'filter[_status]=draft',
    'filter[id]=1',
    'filter[renameTo][exists]=true',
    'filter[previousSlugs]=hidden',
    'filter[governance.author.id]=1',
    'filter[createdAt][exists]=true',
    'sort=_status',
    'sort=renameTo',
    'fields=_status',
    'fields=id',
    'fields=renameTo,previousSlugs',
    'include=renameTo',
    'draft=true',
    'depth=2',
    'where[_status][equals]=draft',
    'trash=true',
  ].map((query) => door(`/v1/${type}?${query}`, 'refused')),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => get(method, `/v1/${type}/open`)),
]
