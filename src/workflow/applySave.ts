import { afterEdit } from '../domain/workflow/afterEdit'
import { decideStep, publishRefusal, type Standing } from '../domain/workflow/decideStep'
import type { FieldProblem } from '../domain/fieldProblem'
import { ruleOf, stepOf, type ReviewPolicy, type Step } from '../domain/workflow/steps'
import { signOffsOf } from '../domain/workflow/signOffs'
import { stateOf } from '../domain/workflow/states'
import type { Person, Values } from './standing'

/** What a save does with the document as a whole. */
export type SaveKind = 'draft' | 'publish' | 'unpublish'

export type Save = {
  readonly standing: Standing
  /** Who decides; undefined for the program. */
  readonly actor: Person | undefined
  readonly kind: SaveKind
  /** Whether what the document says differs from what stands there. */
  readonly isEdit: boolean
  /** Whether what stands there is exactly what is public. */
  readonly isPublic: boolean
  /** The group `workflow` as it was stored, and as it is sent. */
  readonly stored: Values
  readonly asked: Values
  readonly policy: ReviewPolicy
  /** ISO 8601. */
  readonly now: string
}

export type Outcome = {
  readonly standing: Standing
  readonly step: Step | undefined
  readonly publishAt: unknown
  readonly unpublishAt: unknown
  readonly problems: readonly FieldProblem[]
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** Where a document stands after a save, and what keeps the save from happening. */
export const applySave = (save: Save): Outcome => {
  const { actor, isEdit, kind, now, stored, asked, standing: before } = save
  const edited = isEdit ? afterEdit(before, actor?.id) : before
  const schedule = { publishAt: stored['publishAt'] ?? null, unpublishAt: stored['unpublishAt'] ?? null }
  const step = stepOf(asked['step'])
  if (text(asked['step']) && !step) {
    const message = `There is no step “${text(asked['step'])}”.`
    return { ...schedule, standing: edited, step, problems: [{ path: 'workflow.step', message }] }
  }
  if (kind === 'publish') return publish(save, edited, schedule)
  const standing: Standing =
    kind === 'unpublish' ? { ...edited, state: 'draft', signOffs: [] } : withoutActor(save, edited)
  if (!step) {
    const isScheduled = standing.state === 'scheduled'
    return {
      standing,
      step,
      publishAt: isScheduled ? schedule.publishAt : null,
      unpublishAt: kind === 'unpublish' ? null : schedule.unpublishAt,
      problems: [],
    }
  }
  return takeStep(
    save,
    step,
    step === 'archive' ? { ...edited, state: before.state } : standing,
    schedule,
    now,
  )
}

/** The program may put a draft where the rules of the workflow lead it; people cannot name a state. */
const withoutActor = ({ actor, asked }: Save, standing: Standing): Standing => {
  if (actor) return standing
  const state = stateOf(asked['state'])
  return {
    ...standing,
    ...(state && { state }),
    ...(Array.isArray(asked['signOffs']) && { signOffs: signOffsOf(asked['signOffs']) }),
  }
}

type Schedule = { publishAt: unknown; unpublishAt: unknown }

const publish = (save: Save, edited: Standing, { unpublishAt }: Schedule): Outcome => {
  const { actor, isEdit, isPublic, policy } = save
  const isSame = isPublic && !isEdit
  const refusal = actor && !isSame ? publishRefusal(edited, policy) : undefined
  return {
    standing: {
      ...edited,
      state: isSame ? edited.state : 'published',
      contributors: isSame ? edited.contributors : [],
      signOffs: edited.signOffs,
    },
    step: undefined,
    publishAt: null,
    unpublishAt,
    problems: refusal ? [{ path: 'workflow.state', message: refusal }] : [],
  }
}

const takeStep = (
  { actor, asked, isEdit }: Save,
  step: Step,
  standing: Standing,
  schedule: Schedule,
  now: string,
): Outcome => {
  const refuse = (problems: readonly FieldProblem[]): Outcome => ({ ...schedule, standing, step, problems })
  if (!actor)
    return refuse([{ path: 'workflow.step', message: 'A step is taken by somebody who is signed in.' }])
  if (isEdit && ruleOf(step).byOthersOnly) {
    const message =
      'The document is changed by the same save; save the change first, and have somebody else look at it.'
    return refuse([{ path: 'workflow.step', message }])
  }
  const publishAt = text(asked['publishAt'])
  const unpublishAt = text(asked['unpublishAt'])
  const decision = decideStep(
    standing,
    actor,
    { step, note: text(asked['note']), publishAt, unpublishAt },
    now,
  )
  if (decision.problems.length > 0 || !('to' in decision)) return refuse(decision.problems)
  const sign = { step, user: actor.id, name: actor.name, at: now }
  const isFresh = decision.to === 'draft' || step === 'submit'
  return {
    standing: {
      ...standing,
      state: decision.to,
      signOffs: isFresh ? [] : ruleOf(step).signs ? [...standing.signOffs, sign] : standing.signOffs,
    },
    step,
    publishAt: step === 'schedule' ? publishAt : null,
    unpublishAt:
      step === 'schedule' ? (unpublishAt ?? null) : step === 'unschedule' ? null : schedule.unpublishAt,
    problems: [],
  }
}
