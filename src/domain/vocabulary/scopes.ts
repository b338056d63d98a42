/** What a caller of the delivery API may be allowed to do, in the order in which it is listed. */
export const scopes = ['read', 'sync', 'snapshot', 'preview'] as const

export type Scope = (typeof scopes)[number]

export const isScope = (value: unknown): value is Scope => scopes.some((scope) => scope === value)

export const scopeLabels: Readonly<Record<Scope, string>> = {
  read: 'Read published content',
  sync: 'Sync changes',
  snapshot: 'Download snapshots',
  preview: 'Preview drafts',
}
