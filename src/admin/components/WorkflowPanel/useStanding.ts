'use client'

import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { isObject } from '../../../domain/isObject'
import type { Standing } from '../../../domain/workflow/decideStep'
import { publishRefusal, reviewRefusal, stepsOpenTo } from '../../../domain/workflow/decideStep'
import { signOffsOf } from '../../../domain/workflow/signOffs'
import { stateOf } from '../../../domain/workflow/states'
import type { ReviewPolicy, Step, WorkflowRole } from '../../../domain/workflow/steps'

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const roles: readonly WorkflowRole[] = ['admin', 'editor', 'reviewer']

export type KnownStanding = Standing & {
  readonly publishAt: string | undefined
  readonly unpublishAt: string | undefined
  /** What the person who is signed in can do now. */
  readonly open: readonly Step[]
  /** Why it cannot be published now; undefined when it can. */
  readonly refusal: string | undefined
  /** Why the review that it waits for is for somebody else; undefined when it is not, or it waits for none. */
  readonly notYours: string | undefined
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** Where the saved document stands, and what follows from that for whoever looks at it. */
export const useStanding = (): KnownStanding => {
  const { data } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const workflow = isObject(data?.['workflow']) ? data['workflow'] : {}
  const isPublic = data?.['_status'] === 'published'
  const standing: Standing = {
    state: stateOf(workflow['state']) ?? (isPublic ? 'published' : 'draft'),
    isSafetyCritical: workflow['safetyCritical'] === true,
    contributors: texts(workflow['contributors']),
    signOffs: signOffsOf(workflow['signOffs']),
  }
  const policy: ReviewPolicy = config.admin.custom?.['review'] === 'optional' ? 'optional' : 'required'
  const role = roles.find((name) => name === user?.['role'])
  const actor = user && role && { id: String(user.id), role }
  return {
    ...standing,
    publishAt: text(workflow['publishAt']),
    unpublishAt: text(workflow['unpublishAt']),
    open: actor ? stepsOpenTo(standing, actor) : [],
    refusal: publishRefusal(standing, policy),
    notYours: actor ? reviewRefusal(standing, actor) : undefined,
  }
}
