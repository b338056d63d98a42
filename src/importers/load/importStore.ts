import type { Payload, PayloadRequest } from 'payload'
import {
  ImportRefusedError,
  type Counts,
  type ImportStatus,
  type ImportSummary,
  type Ledger,
  type PlannedRecord,
} from './types'

/** A row of `imports` as the database holds it. */
type Row = {
  id: string
  name: string
  format: string
  status: ImportStatus
  createdAt: string
  counts: Counts
  created: Ledger | null
  records: PlannedRecord[]
}

export type NewImport = {
  readonly name: string
  readonly format: string
  readonly counts: Counts
  readonly records: readonly PlannedRecord[]
  readonly createdBy?: string | undefined
}

export type Change = { status?: ImportStatus; counts?: Counts; created?: Ledger }

/** Days after which a file that was read and never imported is forgotten. */
const keptDays = 30

/**
 * The collection `imports`. Nobody writes it but the program, so it goes by the database alone; and the records of a file,
 * which are megabytes, are read only where they are wanted.
 */
export const createImportStore = (payload: Payload) => ({
  add: async ({ createdBy, ...rest }: NewImport): Promise<string> => {
    const before = new Date(Date.now() - keptDays * 24 * 3_600_000).toISOString()
    await payload.db.deleteMany({
      collection: 'imports',
      where: { and: [{ status: { equals: 'previewed' } }, { createdAt: { less_than: before } }] },
    })
    const { id } = await payload.create({
      collection: 'imports',
      data: { ...rest, status: 'previewed', records: [...rest.records], ...(createdBy && { createdBy }) },
      depth: 0,
      overrideAccess: true,
      select: { name: true },
    })
    return id
  },
  /** @throws ImportRefusedError when there is none of that id */
  summary: (id: string): Promise<ImportSummary> =>
    read(payload, id, ['name', 'format', 'status', 'counts', 'createdAt']),
  ledger: async (id: string): Promise<Ledger> =>
    (await read(payload, id, ['created'])).created ?? { choices: {}, outcomes: {} },
  records: async (id: string): Promise<PlannedRecord[]> => (await read(payload, id, ['records'])).records,
  /** Forgets an import of which nothing was done. */
  remove: async (id: string): Promise<void> => {
    await payload.db.deleteMany({
      collection: 'imports',
      where: { and: [{ id: { equals: id } }, { status: { equals: 'previewed' } }] },
    })
  },
  /** Lets others go on with it at once. */
  release: async (id: string): Promise<void> => {
    const { counts } = await read(payload, id, ['counts'])
    const { heartbeatAt: _, ...rest } = counts
    await payload.db.updateOne({ collection: 'imports', id, data: { counts: rest }, returning: false })
  },
  change: async (id: string, change: Change, req?: PayloadRequest): Promise<void> => {
    await payload.db.updateOne({
      collection: 'imports',
      id,
      data: { ...change, updatedAt: new Date().toISOString() },
      returning: false,
      ...(req && { req }),
    })
  },
})

export type ImportStore = ReturnType<typeof createImportStore>

const read = async <Name extends keyof Row>(
  payload: Payload,
  id: string,
  names: readonly Name[],
): Promise<Pick<Row, Name | 'id'>> => {
  const found = await payload.db.findOne<Row>({
    collection: 'imports',
    where: { id: { equals: id } },
    select: Object.fromEntries(names.map((name) => [name, true])),
  })
  if (!found)
    throw new ImportRefusedError(
      'There is no such import. It may have been read on another server, or long ago.',
      404,
    )
  return found
}
