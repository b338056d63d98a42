import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  RequestContext,
} from 'payload'
import { createKey } from './keyFormat'
import { rotateEndpoint } from './rotateEndpoint'
import { rotationIn } from './rotation'

/**
 * Adds the making of keys to their collection: a document that is created gets a key, and one that is rotated a new
 * one. The key itself is in the answer to that request and nowhere else.
 */
export const withKeySecrets = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'api-keys'
    ? {
        ...collection,
        endpoints: [...(collection.endpoints || []), rotateEndpoint],
        hooks: {
          ...collection.hooks,
          beforeChange: [...(collection.hooks?.beforeChange ?? []), giveKey],
          afterChange: [...(collection.hooks?.afterChange ?? []), showKey],
        },
      }
    : collection

const giveKey: CollectionBeforeChangeHook = ({ data, operation, originalDoc, context }) => {
  if (operation === 'create') {
    const made = createKey()
    noteKey(context, made.prefix, made.key)
    const { prefix, hash } = made
    return { ...data, prefix, hash, previousHash: null, previousUntil: null, lastUsedAt: null }
  }
  const rotation = rotationIn(context)
  if (!rotation) return data
  const { key, hash } = createKey(rotation.prefix)
  noteKey(context, rotation.prefix, key)
  const previousUntil = new Date(Date.now() + rotation.graceHours * hourInMilliseconds).toISOString()
  return { ...data, hash, previousHash: originalDoc?.hash, previousUntil }
}

const hourInMilliseconds = 3_600_000

const showKey: CollectionAfterChangeHook = ({ doc, context }) => {
  const key = takeKey(context, String(doc.prefix))
  return key === undefined ? doc : { ...doc, key }
}

/** Under a symbol, so that nothing that copies or prints a context shows it. */
const newKeys = Symbol('new keys')

/** A request may make several, so they are told apart by prefix. */
const keysIn = (context: RequestContext): Map<unknown, unknown> => {
  const held: unknown = Reflect.get(context, newKeys)
  if (held instanceof Map) return held
  const made = new Map<unknown, unknown>()
  Reflect.set(context, newKeys, made)
  return made
}

const noteKey = (context: RequestContext, prefix: string, key: string): void => {
  keysIn(context).set(prefix, key)
}

const takeKey = (context: RequestContext, prefix: string): string | undefined => {
  const keys = keysIn(context)
  const key = keys.get(prefix)
  keys.delete(prefix)
  return typeof key === 'string' ? key : undefined
}
