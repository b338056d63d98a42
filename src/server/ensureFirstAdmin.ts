import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

export type Credentials = { email: string; password: string; isGenerated: boolean }

type FirstAdminOptions = { payload: Payload; email?: string | undefined; password?: string | undefined }

/**
 * Creates the first administrator while there is no user at all, before the port opens: Payload would let anybody
 * register as the first one. Returns the credentials only when it made them.
 */
export const ensureFirstAdmin = async ({
  payload,
  email = 'admin@cofactor.example',
  password,
}: FirstAdminOptions): Promise<Credentials | undefined> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return undefined
  const credentials = { email, password: password ?? randomBytes(15).toString('base64url') }
  await payload.create({
    collection: 'users',
    data: { ...credentials, name: 'Administrator', role: 'admin' },
    overrideAccess: true,
  })
  return { ...credentials, isGenerated: password === undefined }
}
