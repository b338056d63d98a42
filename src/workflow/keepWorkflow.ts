import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { expectedStateIn } from '../../collections/hooks/asProgram'
import { idOf, judgedSteps } from '../../collections/hooks/enforcePublishingRules'
import { isPublishing } from '../../collections/hooks/keepDraftVersionsDrafts'
import { refuse } from '../../collections/hooks/refuse'
import type { FieldProblem } from '../domain/fieldProblem'
import type { ReviewPolicy } from '../domain/workflow/steps'
import { applySave, type Outcome, type SaveKind } from './applySave'
import { changeOf } from './contentFields'
import { fieldProblems } from './fieldProblems'
import { isDraftSave, noteSaved } from './savedIn'
import { signatureProblem, signed, unsigned } from './signature'
import { actorIn, standingOf, workflowOf, type Person, type Values } from './standing'
import { withTextDates } from './textDates'

const kindOf = (data: Values, req: PayloadRequest): SaveKind => {
  if (isPublishing(data, req)) return 'publish'
  return data['_status'] === 'draft' && !isDraftSave(req.context) ? 'unpublish' : 'draft'
}

const localesOf = (req: PayloadRequest): string[] => {
  const { localization } = req.payload.config
  if (!localization) return []
  return req.locale === 'all' ? localization.localeCodes : [req.locale ?? localization.defaultLocale]
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const governanceAfter = (
  document: Values,
  outcome: Outcome,
  actor: Person | undefined,
  isEdit: boolean,
  now: string,
) => {
  if (outcome.step === 'approve' && outcome.standing.state === 'approved' && actor)
    return { governance: signed(document, actor, now) }
  return isEdit && actor ? { governance: unsigned(document) } : {}
}

/**
 * Decides for every save, through whichever door it comes, where the document stands after it, and refuses what the
 * person may not do. What a request says of the standing itself counts for nothing.
 */
export const keepWorkflow =
  (policy: ReviewPolicy): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    const now = new Date().toISOString()
    const before: Values = originalDoc ?? {}
    const document = { ...before, ...data }
    const actor = actorIn(req)
    const [stored, asked] = [workflowOf(before), workflowOf(data)]
    const change = changeOf(collection.fields, before, data, actor)
    const isNew = operation === 'create'
    const kind = kindOf(data, req)
    const isEdit = isNew || change.isEdit
    const standing = standingOf(isNew ? {} : before)
    const expected = expectedStateIn(req.context)
    if (expected !== undefined && expected !== standing.state)
      throw new APIError(`This document is no longer “${expected}”.`, 409, undefined, true)
    const outcome = applySave({
      standing: {
        ...standing,
        isSafetyCritical: (asked['safetyCritical'] ?? stored['safetyCritical']) === true,
      },
      actor,
      kind,
      isEdit,
      isPublic: !isNew && before['_status'] === 'published',
      stored,
      asked,
      policy,
      now,
    })
    const id = isNew ? undefined : String(before['id'])
    const problems: FieldProblem[] = [...outcome.problems]
    if (problems.length === 0 && judgedSteps.includes(outcome.step))
      problems.push(
        ...(await fieldProblems(collection.fields, { collection: collection.slug, id, document, req })),
      )
    if (problems.length === 0 && outcome.step === 'approve' && actor)
      problems.push(...[signatureProblem(document, actor)].filter((problem) => problem !== undefined))
    refuse(collection.slug, problems, req)
    const assignee = idOf(asked['assignee'] === undefined ? stored['assignee'] : asked['assignee'])
    noteSaved(req.context, collection.slug, id, {
      kind,
      step: outcome.step,
      note: text(asked['note']),
      from: isNew ? undefined : standing.state,
      to: outcome.standing.state,
      changed: isNew ? [] : change.fields,
      contributors: [...new Set([...standing.contributors, ...outcome.standing.contributors])],
      signers: [...standing.signOffs, ...outcome.standing.signOffs].map((sign) => sign.user),
      assignee,
      isNewlyAssigned: assignee !== undefined && assignee !== idOf(stored['assignee']),
    })
    return {
      ...data,
      ...governanceAfter(document, outcome, actor, isEdit && !isNew, now),
      workflow: {
        ...asked,
        step: null,
        note: null,
        state: outcome.standing.state,
        publishAt: outcome.publishAt,
        unpublishAt: outcome.unpublishAt,
        contributors: outcome.standing.contributors,
        signOffs: outcome.standing.signOffs,
        textDates: actor
          ? withTextDates(isNew ? undefined : stored['textDates'], change.fields, localesOf(req), now)
          : (stored['textDates'] ?? null),
      },
    }
  }
