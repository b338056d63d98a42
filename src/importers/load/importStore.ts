import type { Payload, PayloadRequest } from 'payload'
import {
  ImportRefusedError,
  type Choice,
  type Counts,
  type ImportStatus,
  type ImportSummary,
  type Ledger,
  type Outcome,
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
  created: Choices | null
  records: PlannedRecord[]
}

/** Imports from before outcomes had rows of their own have them here. */
type Choices = { choices: Readonly<Record<string, Choice>>; outcomes?: Ledger['outcomes'] }

/** A row of `import-outcomes`. */
type OutcomeRow = { id: string; row: number; outcome: Outcome }

export type NewImport = {
  readonly name: string
  readonly format: string
  readonly counts: Counts
  readonly records: readonly PlannedRecord[]
  readonly createdBy?: string | undefined
}

export type Change = { status?: ImportStatus; counts?: Counts; created?: Choices }

/** Days after which a file that was read and never imported is forgotten. */
const keptDays = 30

/**
 * The collections `imports` and `import-outcomes`. Nobody writes them but the program, so it goes by the database alone;
 * and the records of a file, which are megabytes, are read only where they are wanted. SQLite writes them anew with every
 * change of their row, so that is changed now and then, and what came of a record has a row of its own.
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
  ledger: async (id: string): Promise<Ledger> => {
    const { created } = await read(payload, id, ['created'])
    const outcomes = { ...created?.outcomes, ...(await readOutcomes(payload, id)) }
    return { choices: created?.choices ?? {}, outcomes }
  },
  /** Writes down what came of a record, in the transaction in which it was done. */
  note: async (id: string, row: string, outcome: Outcome, req?: PayloadRequest): Promise<void> => {
    await payload.db.upsert({
      collection: 'import-outcomes',
      where: { and: [{ import: { equals: id } }, { row: { equals: Number(row) } }] },
      data: { import: id, row: Number(row), outcome },
      ...(req && { req }),
    })
  },
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
  change: async (id: string, change: Change): Promise<void> => {
    await payload.db.updateOne({
      collection: 'imports',
      id,
      data: { ...change, updatedAt: new Date().toISOString() },
      returning: false,
    })
  },
})

export type ImportStore = ReturnType<typeof createImportStore>

const readOutcomes = async (payload: Payload, id: string): Promise<Ledger['outcomes']> => {
  const { docs } = await payload.db.find<OutcomeRow>({
    collection: 'import-outcomes',
    where: { import: { equals: id } },
    pagination: false,
    sort: 'row',
    select: { row: true, outcome: true },
  })
  return Object.fromEntries(docs.map(({ row, outcome }) => [String(row), outcome]))
}

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
