import type { PayloadRequest } from 'payload'

export type NoticeKind =
  'assigned' | 'step' | 'note' | 'schedule' | 'due' | 'retraction' | 'published' | 'webhook'

export type Notice = {
  readonly kind: NoticeKind
  readonly text: string
  readonly type: string
  readonly documentId: string
}

/** Tells each of these accounts once, and never whoever did it. Written in the transaction of what it tells of. */
export const notify = async (
  req: PayloadRequest,
  recipients: readonly (string | undefined)[],
  notice: Notice,
): Promise<void> => {
  const actor = req.user?.collection === 'users' ? String(req.user.id) : undefined
  const told = new Set(recipients.filter((id): id is string => id !== undefined && id !== actor))
  for (const recipient of told) {
    await req.payload.db.create({ collection: 'notices', data: { ...notice, recipient }, req })
  }
}

/** Accounts with one of these roles. */
export const accountsWith = async (
  req: PayloadRequest,
  ...roles: readonly ('admin' | 'editor' | 'reviewer')[]
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'users',
    where: { role: { in: [...roles] } },
    pagination: false,
    select: { role: true },
    req,
  })
  return docs.map(({ id }) => id)
}
