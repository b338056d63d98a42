import type { PayloadRequest } from 'payload'
import { isObject } from '../domain/isObject'
import type { Actor, Standing } from '../domain/workflow/decideStep'
import { signOffsOf } from '../domain/workflow/signOffs'
import { stateOf } from '../domain/workflow/states'
import { programIn } from '../../collections/hooks/asProgram'

export type Values = Readonly<Record<string, unknown>>

/** The group `workflow` of a document; empty where it has none yet. */
export const workflowOf = (document: unknown): Values => {
  const group = isObject(document) ? document['workflow'] : undefined
  return isObject(group) ? group : {}
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** What was public before there were states counts as published. */
const storedState = (document: unknown, state: unknown) =>
  stateOf(state) ?? (isObject(document) && document['_status'] === 'published' ? 'published' : 'draft')

export const standingOf = (document: unknown): Standing => {
  const group = workflowOf(document)
  return {
    state: storedState(document, group['state']),
    isSafetyCritical: group['safetyCritical'] === true,
    contributors: texts(group['contributors']),
    signOffs: signOffsOf(group['signOffs']),
  }
}

export type Person = Actor & { readonly name: string; readonly personId?: string }

const roles = ['admin', 'editor', 'reviewer'] as const

/** Whoever decides in this request; undefined where the program itself does. */
export const actorIn = (req: PayloadRequest): Person | undefined => {
  const { user, context } = req
  if (user?.collection !== 'users' || programIn(context) !== undefined) return undefined
  const role = roles.find((name) => name === user.role) ?? 'editor'
  const person: unknown = user.person
  const personId = isObject(person) ? person['id'] : person
  return {
    id: String(user.id),
    role,
    name: user.name || user.email,
    ...(typeof personId === 'string' && { personId }),
  }
}
