import type { PayloadRequest, SelectIncludeType } from 'payload'
import { publicTypes, type PublicType } from '../shared/publicTypes'
import { readLatest } from '../shared/latest'
import type { StoredDocument } from '../shared/values'

/** What the numbers are made of: of each type all latest versions, without their content. */
export type Overview = readonly { readonly type: PublicType; readonly documents: readonly StoredDocument[] }[]

const facts: SelectIncludeType = {
  _status: true,
  firstPublishedAt: true,
  workflow: { state: true, assignee: true, dueOn: true },
  governance: { reviewState: true, nextReviewDue: true },
}

const ofCitations: SelectIncludeType = { ...facts, title: true, integrity: { status: true } }

/** One query for each type. */
export const readOverview = async (req: PayloadRequest): Promise<Overview> =>
  Promise.all(
    publicTypes(req.payload).map(async (type) => ({
      type,
      documents: await readLatest(req, {
        type: type.type,
        select: type.type === 'citations' ? ofCitations : facts,
      }),
    })),
  )
