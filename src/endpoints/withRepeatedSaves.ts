import { addDataAndFileToRequest, type CollectionConfig, type Endpoint, type PayloadRequest } from 'payload'
import { repeatOnConflict } from '../database/repeatOnConflict'

/** What editors may wait for a save. Milliseconds. */
const patience = 3_000

type Address = Pick<Endpoint, 'method' | 'path'>
type Handler = Endpoint['handler']

/** Where one document is changed. */
const addresses: readonly Address[] = [
  { method: 'patch', path: '/:id' },
  { method: 'delete', path: '/:id' },
  { method: 'post', path: '/versions/:id' },
]

/** Who would answer at an address if this one did not. */
const nextAt = ({ method, path }: Address, own: Handler, req: PayloadRequest): Handler => {
  const slug = String(req.routeParams?.['collection'])
  const found = Object.values(req.payload.collections).find(({ config }) => config.slug === slug)
  const endpoints = found?.config.endpoints || []
  const next = endpoints.find(
    (other) => other.method === method && other.path === path && other.handler !== own,
  )
  if (!next) throw new Error(`Nobody answers ${method.toUpperCase()} ${path} of “${slug}”.`)
  return next.handler
}

/** A body can be read once only, and Payload's own endpoints would read it again. */
const readBody = async (req: PayloadRequest): Promise<void> => {
  await addDataAndFileToRequest(req)
  Object.defineProperty(req, 'body', { value: null })
}

const repeated = (address: Address): Omit<Endpoint, 'root'> => {
  const handler: Handler = async (req) => {
    const answer = nextAt(address, handler, req)
    await readBody(req)
    const context = { ...req.context }
    return repeatOnConflict(async () => {
      req.context = { ...context }
      return answer(req)
    }, patience)
  }
  return { ...address, handler }
}

/**
 * Has a save that lost a race done anew, where the database does not let it wait for the other one: what the program
 * notes by itself must not cost an editor their save. Somebody else's save is not written over by that, because what
 * form it came from is looked at anew, too.
 */
export const withRepeatedSaves = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...addresses.map(repeated), ...(collection.endpoints || [])],
})
