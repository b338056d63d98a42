import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Field,
  RequestContext,
} from 'payload'
import { localization, publicCollections } from '../../collections/index'
import { refuse } from '../../collections/hooks/refuse'
import { servedForm } from '../delivery/history/servedForm'
import { quoted } from '../domain/quoted'
import { readContentModel } from '../model/readContentModel'
import { lastRevision } from '../publishing/publicationLog'
import { addressProblem } from './addressProblem'
import { reviveGivenUp } from './deliveries'
import { resendEndpoint, secretEndpoint, testEndpoint } from './endpoints'
import { createSecret, sealSecret } from './secret'

/**
 * Adds the making of secrets, trying and the log of deliveries to the collection of webhooks.
 *
 * @param allowsPrivate Whether addresses inside a network, and without encryption, are taken: for development.
 */
export const withWebhooks =
  (allowsPrivate: boolean) =>
  (collection: CollectionConfig): CollectionConfig =>
    collection.slug === 'webhooks'
      ? {
          ...collection,
          fields: [secretField, ...collection.fields, testField, resendField, logField],
          endpoints: [
            ...(collection.endpoints || []),
            secretEndpoint,
            testEndpoint(allowsPrivate),
            resendEndpoint,
          ],
          hooks: {
            ...collection.hooks,
            beforeChange: [...(collection.hooks?.beforeChange ?? []), check(allowsPrivate), begin()],
            afterChange: [...(collection.hooks?.afterChange ?? []), showSecret, sendAgain],
            beforeDelete: [...(collection.hooks?.beforeDelete ?? []), removeLog],
          },
        }
      : collection

const never = { create: () => false, update: () => false }

/** Never stored: the answer to the request that made a secret has it, and no other. */
const secretField: Field = {
  name: 'signingSecret',
  type: 'text',
  virtual: true,
  access: never,
  admin: {
    components: { Field: '/components/WebhookSecret#WebhookSecret' },
    disableListColumn: true,
    disableListFilter: true,
  },
}

const testField: Field = {
  name: 'test',
  type: 'ui',
  admin: { components: { Field: '/components/WebhookTest#WebhookTest' } },
}

const resendField: Field = {
  name: 'resend',
  type: 'ui',
  admin: { components: { Field: '/components/WebhookResend#WebhookResend' } },
}

const logField: Field = {
  name: 'deliveries',
  type: 'join',
  collection: 'webhook-deliveries',
  on: 'webhook',
  label: 'What was sent',
  defaultSort: '-createdAt',
  admin: {
    allowCreate: false,
    defaultColumns: ['createdAt', 'event', 'status', 'attempts', 'lastStatus', 'lastError'],
  },
}

/** What nobody has changed is not looked at again: an address or a type that was good is not to hold up its own log. */
const check =
  (allowsPrivate: boolean): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const problems: { path: string; message: string }[] = []
    if (typeof data.url === 'string' && data.url !== originalDoc?.url) {
      const message = addressProblem(data.url, { allowsPrivate })
      if (message !== undefined) problems.push({ path: 'url', message })
    }
    const known = publicCollections.map(({ slug }) => slug)
    const before = new Set(listOf(originalDoc?.types))
    const wrong = listOf(data.types).find((type) => !before.has(type) && !known.some((slug) => slug === type))
    if (wrong !== undefined) {
      const message = `${quoted(String(wrong))} is no type. There are: ${known.join(', ')}.`
      problems.push({ path: 'types', message })
    }
    refuse('webhooks', problems, req)
    return data
  }

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A new webhook gets a secret, and is told of what is published from then on. */
const begin = (): CollectionBeforeChangeHook => {
  // Now, because Payload changes the collections when it starts.
  const deliveredModel = servedForm(readContentModel(publicCollections, localization))
  return async ({ data, operation, context, req }) => {
    if (operation !== 'create') return data
    const secret = createSecret()
    secretsIn(context).set(data.name, secret)
    return {
      ...data,
      secret: sealSecret(req.payload, secret),
      deliveredRevision: await lastRevision(req.payload, req),
      deliveredModel,
    }
  }
}

const showSecret: CollectionAfterChangeHook = ({ doc, operation, context }) => {
  if (operation !== 'create') return doc
  const secrets = secretsIn(context)
  const signingSecret = secrets.get(doc.name)
  secrets.delete(doc.name)
  return { ...doc, signingSecret }
}

/** Whoever switches a webhook on again wants the partner to have what it missed, and not with the next publication. */
const sendAgain: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && doc.isActive && previousDoc?.isActive === false)
    await reviveGivenUp(req.payload, doc.id, req)
  return doc
}

const removeLog: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'webhook-deliveries',
    where: { webhook: { equals: id } },
    depth: 0,
    req,
  })
}

/** Under a symbol, so that nothing that copies or prints a context shows it. */
const newSecrets = Symbol('new secrets')

const secretsIn = (context: RequestContext): Map<unknown, unknown> => {
  const held: unknown = Reflect.get(context, newSecrets)
  if (held instanceof Map) return held
  const made = new Map<unknown, unknown>()
  Reflect.set(context, newSecrets, made)
  return made
}
