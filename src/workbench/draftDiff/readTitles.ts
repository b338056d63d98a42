import type { PayloadRequest } from 'payload'
import { publicTypes } from '../shared/publicTypes'
import { readLatest } from '../shared/latest'
import { textIn } from '../shared/values'

export type Address = { readonly type: string; readonly id: string }

const keyOf = (type: string, id: string): string => `${type} ${id}`

/** The titles of documents of several types: one query for each type that is asked for. */
export const readTitles = async (
  req: PayloadRequest,
  addresses: readonly Address[],
): Promise<(type: string, id: string) => string> => {
  const titles = new Map<string, string>()
  await Promise.all(
    publicTypes(req.payload).map(async ({ type, titleField }) => {
      const ids = [...new Set(addresses.filter((address) => address.type === type).map(({ id }) => id))]
      if (ids.length === 0) return
      const documents = await readLatest(req, {
        type,
        where: { id: { in: ids } },
        select: { [titleField]: true },
      })
      for (const document of documents) {
        titles.set(keyOf(type, document.id), textIn(document[titleField], 'en') ?? 'Untitled')
      }
    }),
  )
  return (type, id) => titles.get(keyOf(type, id)) ?? 'a document that is gone'
}
