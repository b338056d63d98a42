import type { Condition } from '../shared/links'
import { figureOf, figuresOf, figuresOfIds } from './figures'
import type { Overview } from './readOverview'
import type { Topic } from './types'

type TopicsOptions = {
  readonly overview: Overview
  readonly userId: string
  /** Of claims that their evidence does not bear out. */
  readonly weakClaims: readonly string[]
  readonly now: Date
}

/** Days ahead in which a review counts as due. */
const daysAhead = 60

const dayInMilliseconds = 86_400_000

/** States in which somebody has something to do. */
const open = 'draft,evidence-review,medical-review,approved,due,stale'

const isPublished: Condition = { field: '_status', operator: 'equals', value: 'published' }
const isDraft: Condition = { field: '_status', operator: 'equals', value: 'draft' }
const due = 'governance.nextReviewDue'

/** What there is to do, the most personal first. */
export const topicsOf = ({ overview, userId, weakClaims, now }: TopicsOptions): Topic[] => {
  const today = now.toISOString().slice(0, 10)
  const soon = new Date(now.getTime() + daysAhead * dayInMilliseconds).toISOString().slice(0, 10)
  const mine: Condition = { field: 'workflow.assignee', operator: 'equals', value: userId }
  const isOpen: Condition = { field: 'workflow.state', operator: 'in', value: open }
  const ofType = (name: string) => overview.filter(({ type }) => type.type === name)
  return [
    {
      id: 'mine',
      title: 'Your queue',
      hint: 'Assigned to you, and not finished.',
      nothing: 'Nothing is assigned to you.',
      figures: figuresOf(overview, [mine, isOpen]),
    },
    {
      id: 'late',
      title: 'Late in your queue',
      hint: 'Assigned to you, and to be done before today.',
      nothing: 'Nothing of yours is late.',
      figures: figuresOf(overview, [
        mine,
        isOpen,
        { field: 'workflow.dueOn', operator: 'less_than', value: today },
      ]),
    },
    {
      id: 'in-review',
      title: 'Waiting for a review',
      hint: 'In evidence review or in medical review.',
      nothing: 'Nothing waits for a review.',
      figures: figuresOf(overview, [
        { field: 'workflow.state', operator: 'in', value: 'evidence-review,medical-review' },
      ]),
    },
    {
      id: 'due',
      title: 'Reviews due',
      hint: `Public, and to be looked at again within ${daysAhead} days.`,
      nothing: `No review is due within ${daysAhead} days.`,
      figures: figuresOf(overview, [
        isPublished,
        { field: due, operator: 'greater_than_equal', value: today },
        { field: due, operator: 'less_than', value: soon },
      ]),
    },
    {
      id: 'stale',
      title: 'Reviews overdue',
      hint: 'Public, and the date of the next review has passed. Readers are told so.',
      nothing: 'No review is overdue.',
      figures: figuresOf(overview, [isPublished, { field: due, operator: 'less_than', value: today }]),
    },
    {
      id: 'evidence',
      title: 'Claims without enough evidence',
      hint: 'Nothing is cited, or what is cited cannot bear the grade. They cannot be published as they stand.',
      nothing: 'Every claim is borne out by its evidence.',
      figures: ofType('claims').flatMap((claims) => figuresOfIds(claims, weakClaims)),
    },
    {
      id: 'retractions',
      title: 'Retractions and warnings',
      hint: 'Works that were withdrawn or are in doubt, and claims to be looked at again because of one.',
      nothing: 'No cited work is known to be retracted or in doubt.',
      figures: [
        ...ofType('citations').flatMap((citations) => [
          figureOf(citations, [integrity('retracted,withdrawn')], {
            singular: 'Retracted work',
            plural: 'Retracted works',
          }),
          figureOf(citations, [integrity('expression-of-concern')], {
            singular: 'Work in doubt',
            plural: 'Works in doubt',
          }),
        ]),
        ...ofType('claims').map((claims) =>
          figureOf(claims, [{ field: 'governance.reviewState', operator: 'equals', value: 'needs-review' }], {
            singular: 'Claim to look at again',
            plural: 'Claims to look at again',
          }),
        ),
      ].filter(({ count }) => count > 0),
    },
    {
      id: 'changes',
      title: 'Changes not published',
      hint: 'Public, with a newer draft that readers do not see yet.',
      nothing: 'Readers see the latest version of everything that is public.',
      figures: figuresOf(overview, [
        isDraft,
        { field: 'firstPublishedAt', operator: 'exists', value: 'true' },
      ]),
    },
  ]
}

const integrity = (value: string): Condition => ({ field: 'integrity.status', operator: 'in', value })
