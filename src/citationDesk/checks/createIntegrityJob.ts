import { createLocalReq, type Payload, type Where } from 'payload'
import type { Job } from '../../jobs/job'
import type { Registers } from '../../resolvers/createRegisters'
import { patchDocument } from '../../database/patchStored'
import { checkCitation, type CheckedCitation } from './checkCitation'

type Options = {
  readonly registers: Registers
  readonly isOn: boolean
  /** Citations looked at in one run. @default 60 */
  readonly most?: number
  /** Days after which a citation is looked at again. @default 7 */
  readonly days?: number
}

const day = 86_400_000

/** Only what a register can be asked about, and no duplicates that were merged. */
const askable: Where[] = [
  { or: [{ doi: { exists: true } }, { pmid: { exists: true } }, { pmcid: { exists: true } }] },
  { duplicateOf: { exists: false } },
]

/** Never looked at first, then the one that was looked at longest ago. */
const findDue = async (payload: Payload, before: Date, most: number): Promise<string[]> => {
  const req = await createLocalReq({}, payload)
  const find = async (where: Where, limit: number): Promise<string[]> => {
    if (limit <= 0) return []
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'citations',
      where: { and: [...askable, where] },
      sort: 'checkedAt',
      limit,
      pagination: false,
      select: { checkedAt: true },
      req,
    })
    return docs.map(({ id }) => id)
  }
  const never = await find({ checkedAt: { exists: false } }, most)
  const old = await find({ checkedAt: { less_than: before.toISOString() } }, most - never.length)
  return [...never, ...old]
}

const sentence = (done: readonly CheckedCitation[], trouble: string | undefined): string => {
  const news = done.filter(({ isIntegrityChanged }) => isIntegrityChanged)
  const told = news.map(({ title, integrity }) => `“${title}” is ${integrity.status}`)
  return [
    done.length === 0 ? 'No citation was checked.' : `Checked ${done.length} citations.`,
    ...(told.length > 0 ? [`New: ${told.join('; ')}.`] : []),
    ...(trouble ? [trouble] : []),
  ].join(' ')
}

/** In a row; then it is the register that is down, and not one of its records. */
const mostFailures = 3

/**
 * Asks the registers about citations in turn, whether they were retracted, corrected or replaced. What was noted of each
 * citation says when it was asked, so the next run goes on where this one stopped. One that got no answer is asked again
 * after a day, and several in a row end the run.
 */
export const createIntegrityJob = ({ registers, isOn, most = 60, days = 7 }: Options): Job => ({
  name: 'integrity of citations',
  everySeconds: 3600,
  run: async ({ payload, signal, now }) => {
    if (!isOn) return 'Looking up works is turned off on this server (COFACTOR_REGISTERS).'
    const daysAgo = (count: number): Date => new Date(now.getTime() - count * day)
    const done: CheckedCitation[] = []
    let failures = 0
    for (const id of await findDue(payload, daysAgo(days), most)) {
      if (signal.aborted) return sentence(done, 'Stopped; goes on the next time.')
      const checked = await checkCitation({ payload, registers, id, now })
      if (!checked) continue
      failures = checked.isAnswered ? 0 : failures + 1
      if (checked.isAnswered) done.push(checked)
      else await putOff(payload, id, daysAgo(days - 1))
      if (failures === mostFailures) return sentence(done, checked.integrity.problems.join(' '))
    }
    return sentence(done, undefined)
  },
})

/** Otherwise one that never gets an answer would be the first of every run. */
const putOff = async (payload: Payload, id: string, until: Date): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await patchDocument({ collection: 'citations', id, fields: { checkedAt: until.toISOString() }, req })
}
