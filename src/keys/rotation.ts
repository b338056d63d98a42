import type { Payload, PayloadRequest, RequestContext } from 'payload'

/** Hours for which the key before is still taken, so that sites can be changed one after the other. */
export const defaultGraceHours = 24
export const mostGraceHours = 720

export type Rotation = { readonly prefix: string; readonly graceHours: number }

const name = 'cofactorKeyRotation'

/** The rotation that an update is, as the hooks of the collection see it. */
export const rotationIn = (context: RequestContext): Rotation | undefined => {
  const value = context[name]
  if (typeof value !== 'object' || value === null) return undefined
  const { prefix, graceHours } = { prefix: undefined, graceHours: undefined, ...value }
  return typeof prefix === 'string' && typeof graceHours === 'number' ? { prefix, graceHours } : undefined
}

export type RotateOptions = {
  readonly payload: Payload
  readonly id: string
  readonly prefix: string
  readonly graceHours?: number
  /** The request that asks for it, when there is one. */
  readonly req?: PayloadRequest
}

/** Makes a new secret for a key. @returns the whole new key, which is not to be had again */
export const rotateKey = async ({
  payload,
  id,
  prefix,
  graceHours = defaultGraceHours,
  req,
}: RotateOptions): Promise<string> => {
  const { key } = await payload.update({
    collection: 'api-keys',
    id,
    data: {},
    overrideAccess: true,
    context: { [name]: { prefix, graceHours } },
    ...(req && { req }),
  })
  if (!key) throw new Error(`The key ${prefix} was saved without a new secret.`)
  return key
}
