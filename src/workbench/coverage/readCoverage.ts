import type { PayloadRequest, SelectIncludeType } from 'payload'
import { certainties, directions, type Certainty } from '../../domain/vocabulary/evidence'
import { readLatest } from '../shared/latest'
import { listPath, type Condition } from '../shared/links'
import { referenceAt, textAt, textIn, type StoredDocument } from '../shared/values'
import type { Coverage, CoverageCell, CoverageClaims, CoverageObject, Node } from './types'

type CoverageOptions = { readonly objects: CoverageObject; readonly claims: CoverageClaims }

const asked: SelectIncludeType = {
  subject: true,
  object: true,
  direction: true,
  certainty: true,
  workflow: { state: true },
}

/** Which pairs of a mineral and a symptom or function there are claims about, and how sure those are. Three queries. */
export const readCoverage = async (
  req: PayloadRequest,
  { objects, claims }: CoverageOptions,
): Promise<Coverage> => {
  const [columns, rows, documents] = await Promise.all([
    readNodes(req, 'minerals'),
    readNodes(req, objects),
    claims === 'latest' ? readLatest(req, { type: 'claims', select: asked }) : readPublished(req),
  ])
  const cells = byPair(documents.filter(isCurrent), objects).map((members) => cellOf(members, claims))
  const known = (nodes: readonly Node[], id: string) => nodes.some((node) => node.id === id)
  return {
    objects,
    claims,
    columns,
    rows,
    cells: cells.filter(({ mineral, object }) => known(columns, mineral) && known(rows, object)),
  }
}

const byPair = (documents: readonly StoredDocument[], objects: CoverageObject): StoredDocument[][] => {
  const pairs = new Map<string, StoredDocument[]>()
  for (const claim of documents) {
    const pair = pairOf(claim, objects)
    if (pair !== undefined) pairs.set(pair, [...(pairs.get(pair) ?? []), claim])
  }
  return [...pairs.values()]
}

const isCurrent = (claim: StoredDocument): boolean => textAt(claim, 'workflow.state') !== 'archived'

const readNodes = async (req: PayloadRequest, type: 'minerals' | CoverageObject): Promise<Node[]> => {
  const documents = await readLatest(req, {
    type,
    select: { name: true, slug: true, workflow: { state: true } },
  })
  return documents
    .filter(isCurrent)
    .map((document) => ({
      id: document.id,
      name: textIn(document['name'], 'en') ?? textAt(document, 'slug') ?? 'Untitled',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

const readPublished = async (req: PayloadRequest): Promise<StoredDocument[]> => {
  const { docs } = await req.payload.db.find<StoredDocument>({
    collection: 'claims',
    where: { _status: { equals: 'published' } },
    select: asked,
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

const pairOf = (claim: StoredDocument, objects: CoverageObject): string | undefined => {
  const [subject, object] = [referenceAt(claim, 'subject'), referenceAt(claim, 'object')]
  return subject?.type === 'minerals' && object?.type === objects ? `${subject.id} ${object.id}` : undefined
}

const cellOf = (members: readonly StoredDocument[], claims: CoverageClaims): CoverageCell => {
  const [first] = members
  const subject = referenceAt(first, 'subject')
  const object = referenceAt(first, 'object')
  const pointed = new Set(members.map((claim) => textAt(claim, 'direction')))
  return {
    mineral: subject?.id ?? '',
    object: object?.id ?? '',
    count: members.length,
    certainty: surest(members),
    direction: pointed.size > 1 ? 'several' : directions.find(({ value }) => pointed.has(value))?.value,
    path: listPath('claims', claims === 'latest' ? ofPair(subject, object) : ofIds(members)),
  }
}

/** The vocabulary is in order, with what is not graded last. */
const surest = (members: readonly StoredDocument[]): Certainty | undefined =>
  certainties.find(({ value }) => members.some((claim) => textAt(claim, 'certainty') === value))?.value

type Reference = { readonly type: string; readonly id: string } | undefined

const ofPair = (subject: Reference, object: Reference): Condition[] => [
  ...Object.entries({ subject, object }).flatMap(([field, reference]) =>
    reference
      ? [{ field, operator: 'equals' as const, value: { relationTo: reference.type, value: reference.id } }]
      : [],
  ),
  { field: 'workflow.state', operator: 'not_equals', value: 'archived' },
]

/** Lists show the latest versions, in which a published claim may be about something else by now. */
const ofIds = (members: readonly StoredDocument[]): Condition[] => [
  { field: 'id', operator: 'in', value: members.map(({ id }) => String(id)).join(',') },
]
