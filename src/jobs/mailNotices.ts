import type { Payload } from 'payload'
import type { Job } from './job'

type Row = {
  readonly id: string
  readonly recipient: unknown
  readonly text: string
  readonly type: string
  readonly documentId: string
}
type Account = {
  readonly id: string
  readonly email: string
  readonly name?: string
  readonly mailNotices?: boolean
}

/** Notices mailed in one run. */
const mostAtOnce = 200

const recipientOf = ({ recipient }: Row): string =>
  typeof recipient === 'object' && recipient !== null
    ? String(Reflect.get(recipient, 'id'))
    : String(recipient)

const messageOf = (rows: readonly Row[], origin: string): { subject: string; text: string } => {
  const [first] = rows
  const link = ({ type, documentId }: Row) =>
    origin ? `\n  ${origin}/admin/collections/${type}/${documentId}` : ''
  return {
    subject: rows.length === 1 && first ? first.text : `${rows.length} notices from Cofactor`,
    text: `${rows.map((row) => `- ${row.text}${link(row)}`).join('\n\n')}\n\nYou can turn these messages off in your account.\n`,
  }
}

const markMailed = async (payload: Payload, rows: readonly Row[], at: string): Promise<void> => {
  for (const { id } of rows)
    await payload.db.updateOne({ collection: 'notices', id, data: { mailedAt: at }, returning: false })
}

/**
 * Sends what people were told since the last run, all of one person in one message. What the mail server refuses is
 * tried again at the next run; what was sent and could not be marked would be sent again.
 */
export const mailNotices = (): Job => ({
  name: 'notices by mail',
  everySeconds: 30,
  run: async ({ payload, signal, now }) => {
    const { docs } = await payload.db.find<Row>({
      collection: 'notices',
      where: { mailedAt: { exists: false } },
      sort: 'createdAt',
      limit: mostAtOnce,
      pagination: false,
    })
    if (docs.length === 0) return 'nothing to send'
    const { docs: accounts } = await payload.db.find<Account>({
      collection: 'users',
      where: { id: { in: [...new Set(docs.map(recipientOf))] } },
      pagination: false,
    })
    let sent = 0
    for (const account of accounts) {
      signal.throwIfAborted()
      const rows = docs.filter((row) => recipientOf(row) === account.id)
      if (account.mailNotices !== false) {
        await payload.sendEmail({ to: account.email, ...messageOf(rows, payload.config.serverURL) })
        sent += rows.length
      }
      await markMailed(payload, rows, now.toISOString())
    }
    // An account that is gone reads nothing any more.
    const known = new Set(accounts.map(({ id }) => id))
    await markMailed(
      payload,
      docs.filter((row) => !known.has(recipientOf(row))),
      now.toISOString(),
    )
    return `${sent} notices sent to ${accounts.length} people`
  },
})
