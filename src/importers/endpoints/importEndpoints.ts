import type { PayloadRequest } from 'payload'
import { createImportStore } from '../load/importStore'
import { isAtWork } from '../load/lease'
import { hasError, isKnown } from '../load/plan'
import { previewImport } from '../load/preview'
import { startImport, type Run } from '../load/runImport'
import {
  isChoice,
  ImportRefusedError,
  type Choice,
  type ImportSummary,
  type PlannedRecord,
} from '../load/types'
import { startUndo } from '../load/undoImport'
import { editorsEndpoint, type CollectionEndpoint } from './editorsEndpoint'
import { readUpload } from './readUpload'

/** Records of one page. */
const pageSize = 50

/** Which records a page shows. */
const shown: Readonly<Record<string, (record: PlannedRecord) => boolean>> = {
  all: () => true,
  problems: ({ problems }) => problems.length > 0,
  errors: hasError,
  known: isKnown,
}

const withState = (summary: ImportSummary) => ({ ...summary, isAtWork: isAtWork(summary) })

/** UUIDs and ObjectIds, so that Payload's own addresses beside it, such as `/count`, stay what they are. */
const idForm = '[0-9a-f-]{24,36}'

const preview = editorsEndpoint('post', '/preview', async (req) => {
  const { name, bytes } = await readUpload(req)
  const { summary } = await previewImport({ payload: req.payload, name, bytes, userId: String(req.user?.id) })
  return { status: 201, body: withState(summary) }
})

const progress = editorsEndpoint('get', `/:id(${idForm})`, async ({ payload }, id) => ({
  body: withState(await createImportStore(payload).summary(id)),
}))

/** `?page=1&show=all|problems|errors|known`: the records with their choices and, after a run, what came of each. */
const records = editorsEndpoint('get', '/:id/records', async (req, id) => {
  const store = createImportStore(req.payload)
  const show = shown[String(req.query['show'] ?? 'all')]
  const page = Number(req.query['page'] ?? 1)
  if (!show || !Number.isInteger(page) || page < 1) {
    throw new ImportRefusedError(
      `“show” is one of ${Object.keys(shown).join(', ')}, and “page” a whole number from 1.`,
      400,
    )
  }
  const some = (await store.records(id)).filter(show)
  const { outcomes, choices } = await store.ledger(id)
  const docs = some.slice((page - 1) * pageSize, page * pageSize).map((record) => ({
    ...record,
    chosen: choices[record.row],
    outcome: outcomes[record.row],
  }))
  return {
    body: { docs, page, totalDocs: some.length, totalPages: Math.max(1, Math.ceil(some.length / pageSize)) },
  }
})

const run = editorsEndpoint('post', '/:id/run', async (req, id) => {
  const chosen = await readChosen(req)
  return begin(req, id, await startImport({ payload: req.payload, id, user: req.user, ...chosen }))
})

const undo = editorsEndpoint('post', '/:id/undo', async (req, id) =>
  begin(req, id, await startUndo({ payload: req.payload, id, user: req.user })),
)

/** It goes on after the answer. What fails as a whole, as when the database is gone, can be continued later. */
const begin = async ({ payload }: PayloadRequest, id: string, { finished }: Run) => {
  finished.catch((err: unknown) => payload.logger.error({ msg: `The import ${id} was interrupted.`, err }))
  return { status: 202, body: withState(await createImportStore(payload).summary(id)) }
}

type Chosen = { readonly choices: Record<string, Choice>; readonly storedWorks: 'skip' | 'fill' }

/**
 * `{ "choices": { "3": "skip", "7": "fill" }, "storedWorks": "fill" }`: choices by row, and what happens with stored works
 * of which nothing is chosen. An empty body means that everything happens as proposed.
 */
const readChosen = async (req: PayloadRequest): Promise<Chosen> => {
  const text = (await req.text?.()) ?? ''
  const body: unknown = text === '' ? {} : parsed(text)
  if (typeof body !== 'object' || body === null)
    throw new ImportRefusedError('The body is no JSON object.', 400)
  const given: unknown = Reflect.get(body, 'choices') ?? {}
  const choices: Record<string, Choice> = {}
  for (const [row, choice] of Object.entries(Object(given))) {
    if (!/^\d{1,6}$/u.test(row) || !isChoice(choice)) {
      throw new ImportRefusedError(
        '“choices” names “create”, “skip” or “fill” by row, as in { "3": "skip" }.',
        400,
      )
    }
    choices[row] = choice
  }
  return { choices, storedWorks: Reflect.get(body, 'storedWorks') === 'fill' ? 'fill' : 'skip' }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The addresses under `/api/imports`, before Payload's own. */
export const importEndpoints: readonly CollectionEndpoint[] = [preview, progress, records, run, undo]
