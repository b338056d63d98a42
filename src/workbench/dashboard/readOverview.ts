import type { PayloadRequest, SelectIncludeType } from 'payload'
import { publicTypes, type PublicType } from '../shared/publicTypes'
import { readLatest } from '../shared/latest'
import type { StoredDocument } from '../shared/values'

/** What the numbers are made of: of each type all latest versions, with their titles and without other content. */
export type Overview = readonly { readonly type: PublicType; readonly documents: readonly StoredDocument[] }[]

const facts: SelectIncludeType = {
  _status: true,
  firstPublishedAt: true,
  workflow: { state: true, assignee: true, dueOn: true },
  governance: { reviewState: true, nextReviewDue: true },
}

const factsOf = ({ type, titleField }: PublicType): SelectIncludeType => ({
  ...facts,
  [titleField]: true,
  ...(type === 'citations' && { integrity: { status: true } }),
})

/** One query for each type. */
export const readOverview = async (req: PayloadRequest): Promise<Overview> =>
  Promise.all(
    publicTypes(req.payload).map(async (type) => ({
      type,
      documents: await readLatest(req, { type: type.type, select: factsOf(type) }),
    })),
  )
