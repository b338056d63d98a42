import { afterAll, beforeAll } from 'vitest'
import { valueAt } from '../helpers/answer'
import { createEditing, type Editing } from '../helpers/editing'
import { startCofactor, type Cofactor, type Session } from '../helpers/startCofactor'
import { accessCases } from './workbench/accessCases'
import { coverageCases } from './workbench/coverageCases'
import { dashboardCases } from './workbench/dashboardCases'
import { draftDiffCases } from './workbench/draftDiffCases'
import { findCases } from './workbench/findCases'
import { previewCases } from './workbench/previewCases'
import { translationCases } from './workbench/translationCases'
import { words, type MadeIds } from './workbench/setting'

let cofactor: Cofactor
let editing: Editing
let editor: Session
let ids: MadeIds

beforeAll(async () => {
  cofactor = await startCofactor()
  editor = await cofactor.login('editor')
  editing = createEditing(editor)
  const citations = await editing.createPublished('citations', {
    slug: 'a-review',
    doi: '10.1002/14651858.CD009402.pub3',
    pmid: '32956536',
  })
  const minerals = await editing.createPublished('minerals', { slug: 'magnesium' })
  const symptoms = await editing.createPublished('symptoms', {
    slug: 'cramps',
    layTerms: [{ text: 'charley horse' }],
  })
  const base = { minerals, symptoms, citations, people: '', foods: '' }
  const claims = await editing.createPublished('claims', { slug: 'a-claim' }, base)
  const foods = await editing.create('foods', { slug: 'seeds', fdcId: '170556', ndbNumber: '12016' })
  ids = { ...base, claims, foods }
  const me = valueAt((await editor('GET', '/api/users/me')).body, 'user.id')
  await editing.create('claims', { slug: 'without-evidence', evidence: [], workflow: { assignee: me } }, base)
  await editing.saveDraft('minerals', minerals, { summary: words })
  await editing.createPublished('functions', {
    slug: 'overdue',
    governance: { nextReviewDue: '2020-01-01' },
  })
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  await editing.createPublished('functions', { slug: 'due', governance: { nextReviewDue: soon } })
  await editing.createPublished('citations', { slug: 'retracted', integrity: { status: 'retracted' } })
  await cofactor.catchUp()
})

afterAll(() => cofactor?.stop())

const setting = () => ({ cofactor, editing, editor, ids })

accessCases(setting)
dashboardCases(setting)
findCases(setting)
coverageCases(setting)
draftDiffCases(setting)
previewCases(setting)
translationCases(setting)
