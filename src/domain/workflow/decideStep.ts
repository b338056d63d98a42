import type { FieldProblem } from '../fieldProblem'
import type { SignOff } from './signOffs'
import { stateLabels, type WorkflowState } from './states'
import { ruleOf, signaturesNeeded, stepNames, type ReviewPolicy, type Step, type WorkflowRole } from './steps'

/** A document as far as its way to readers goes. */
export type Standing = {
  readonly state: WorkflowState
  readonly isSafetyCritical: boolean
  /** Ids of the accounts that changed it since it was last published. */
  readonly contributors: readonly string[]
  readonly signOffs: readonly SignOff[]
}

export type Actor = { readonly id: string; readonly role: WorkflowRole }

export type StepRequest = {
  readonly step: Step
  readonly note?: string | undefined
  /** ISO 8601, for `schedule`. */
  readonly publishAt?: string | undefined
  readonly unpublishAt?: string | undefined
}

export type Decision =
  | { readonly to: WorkflowState; readonly problems: readonly [] }
  | { readonly problems: readonly [FieldProblem, ...FieldProblem[]] }

const roleNames: Readonly<Record<WorkflowRole, string>> = {
  admin: 'administrators',
  editor: 'editors',
  reviewer: 'reviewers',
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const refused = (path: string, message: string): Decision => ({ problems: [{ path, message }] })

const isOwnWork = ({ contributors }: Standing, { id }: Actor) => contributors.includes(id)

/** Why somebody cannot take the step now, before what they say with it is looked at; undefined when they can. */
export const stepRefusal = (standing: Standing, actor: Actor, step: Step): string | undefined => {
  const rule = ruleOf(step)
  if (!rule.from.includes(standing.state))
    return `“${rule.label}” does not fit “${stateLabels[standing.state]}”; it is for ${listed(rule.from.map((state) => `“${stateLabels[state]}”`))}.`
  if (!rule.roles.includes(actor.role))
    return `“${rule.label}” is for ${listed(rule.roles.map((role) => roleNames[role]))}.`
  if (rule.byOthersOnly && isOwnWork(standing, actor))
    return 'You changed this document since it was last published, and nobody reviews their own work; ask somebody else.'
  if (
    step === 'approve' &&
    standing.signOffs.some((sign) => sign.step === 'approve' && sign.user === actor.id)
  )
    return 'You have signed already. A safety-critical document needs the signature of a second person.'
  return undefined
}

/** The steps that somebody can take now, in their usual order. */
export const stepsOpenTo = (standing: Standing, actor: Actor): Step[] =>
  stepNames.filter((step) => stepRefusal(standing, actor, step) === undefined)

/** The step that a document under review waits for. */
const awaited: Partial<Record<WorkflowState, Step>> = {
  'evidence-review': 'accept-evidence',
  'medical-review': 'approve',
}

/** Why somebody cannot take a document on that waits for a review; undefined when they can, or it waits for none. */
export const reviewRefusal = (standing: Standing, actor: Actor): string | undefined => {
  const step = awaited[standing.state]
  return step && stepRefusal(standing, actor, step)
}

/** Where a step leads, or why it cannot be taken. `now` is ISO 8601. */
export const decideStep = (standing: Standing, actor: Actor, request: StepRequest, now: string): Decision => {
  const { step } = request
  const refusal = stepRefusal(standing, actor, step)
  if (refusal) return refused('workflow.step', refusal)
  const rule = ruleOf(step)
  if (rule.needsNote && !request.note?.trim())
    return refused('workflow.note', 'Say why, so that whoever goes on with it knows what to change.')
  if (step === 'schedule') return decideSchedule(request, now)
  if (step === 'approve') {
    const signed = standing.signOffs.filter((sign) => sign.step === 'approve').length + 1
    const isEnough = signed >= signaturesNeeded(standing.isSafetyCritical)
    return { to: isEnough ? rule.to : standing.state, problems: [] }
  }
  return { to: rule.to, problems: [] }
}

const decideSchedule = ({ publishAt, unpublishAt }: StepRequest, now: string): Decision => {
  const start = Date.parse(publishAt ?? '')
  if (Number.isNaN(start))
    return refused('workflow.publishAt', 'Choose the day and time at which it is to be published.')
  if (start <= Date.parse(now))
    return refused('workflow.publishAt', 'This time has passed; choose a later one, or publish it now.')
  if (unpublishAt && !(Date.parse(unpublishAt) > start))
    return refused(
      'workflow.unpublishAt',
      'It would be taken back before it is published; choose a later time.',
    )
  return { to: 'scheduled', problems: [] }
}

/** Why a person cannot publish what stands there; undefined when they can. */
export const publishRefusal = (standing: Standing, policy: ReviewPolicy): string | undefined => {
  if (policy === 'optional' || standing.state === 'approved' || standing.state === 'scheduled')
    return undefined
  const next: Partial<Record<WorkflowState, string>> = {
    draft: 'Save it as a draft and ask for review.',
    'evidence-review': 'Somebody who did not write it has to look at the evidence first.',
    'medical-review': 'A reviewer has to sign the medical review first.',
    archived: 'Take it out of the archive first.',
  }
  const advice =
    next[standing.state] ?? 'To change what is public, save the change as a draft and ask for review.'
  return `Only what was approved can be published, and this is “${stateLabels[standing.state]}”. ${advice}`
}
