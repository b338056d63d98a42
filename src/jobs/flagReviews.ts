import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload'
import { programContext } from '../../collections/hooks/asProgram'
import { recordEvent, titleOf } from '../audit/recordEvent'
import { stateOf, type WorkflowState } from '../domain/workflow/states'
import { accountsWith, notify } from '../notices/notify'
import { workflowOf } from '../workflow/standing'
import type { Job } from './job'
import { setState } from './setState'

/** Days before a review is overdue at which people are reminded: a month is time enough to find a reviewer. */
export const reminderDays = 30

const dayInMilliseconds = 86_400_000

/** Documents looked at in one run of each type. */
const mostAtOnce = 200

type Flag = {
  readonly to: WorkflowState
  readonly where: Where
  readonly text: (title: string, due: string) => string
}

const flags = (now: Date): Flag[] => {
  const isPublic: Where = { _status: { equals: 'published' } }
  const reviewBefore = (at: Date): Where => ({ 'governance.nextReviewDue': { less_than: at.toISOString() } })
  return [
    {
      to: 'stale',
      where: {
        and: [isPublic, { 'workflow.state': { in: ['published', 'due'] } }, reviewBefore(now)],
      },
      text: (title, due) => `The review of “${title}” was due on ${due} and is overdue; readers are told so.`,
    },
    {
      to: 'due',
      where: {
        and: [
          isPublic,
          { 'workflow.state': { equals: 'published' } },
          reviewBefore(new Date(now.getTime() + reminderDays * dayInMilliseconds)),
        ],
      },
      text: (title, due) => `“${title}” has to be reviewed by ${due}.`,
    },
  ]
}

const dueDayOf = (document: object): string => {
  const governance: unknown = Reflect.get(document, 'governance')
  const due: unknown =
    typeof governance === 'object' && governance !== null
      ? Reflect.get(governance, 'nextReviewDue')
      : undefined
  return typeof due === 'string' ? due.slice(0, 10) : ''
}

/** Whoever has it, or else everybody who writes. */
const recipientsOf = async (req: PayloadRequest, document: object): Promise<string[]> => {
  const assignee = workflowOf(document)['assignee']
  return typeof assignee === 'string' ? [assignee] : accountsWith(req, 'admin', 'editor')
}

const flag = async (payload: Payload, collection: CollectionSlug, document: object, { to, text }: Flag) => {
  const id = String(Reflect.get(document, 'id'))
  const { useAsTitle } = payload.collections[collection].config.admin
  const title = titleOf(useAsTitle, Object.fromEntries(Object.entries(document)))
  const from = stateOf(workflowOf(document)['state'])
  const req = await createLocalReq({ context: programContext('Reminders') }, payload)
  await setState({ collection, document, state: to, req })
  await recordEvent(req, {
    action: `fall-${to}`,
    type: collection,
    documentId: id,
    title,
    fromState: from,
    toState: to,
  })
  const notice = {
    kind: 'due',
    text: text(title, dueDayOf(document)),
    type: collection,
    documentId: id,
  } as const
  await notify(req, await recipientsOf(req, document), notice)
}

/** Reminds of reviews that are due soon, and marks what is public although its review is overdue. */
export const flagReviews = (collections: readonly CollectionSlug[]): Job => ({
  name: 'review reminders',
  everySeconds: 600,
  run: async ({ payload, signal, now }) => {
    const counts: Partial<Record<WorkflowState, number>> = {}
    for (const collection of collections) {
      for (const each of flags(now)) {
        const { docs } = await payload.find({
          collection,
          where: each.where,
          limit: mostAtOnce,
          depth: 0,
          overrideAccess: true,
        })
        for (const document of docs) {
          signal.throwIfAborted()
          await flag(payload, collection, document, each)
          counts[each.to] = (counts[each.to] ?? 0) + 1
        }
      }
    }
    return `Reviews newly due: ${counts.due ?? 0}, newly overdue: ${counts.stale ?? 0}.`
  },
})
