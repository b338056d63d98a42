import { valueAt } from '../../helpers/answer'
import type { Session } from '../../helpers/startCofactor'
import type { Telling } from './telling'

/** What somebody was told of the webhook, the latest first. */
export const noticesOf = async ({ id }: Telling, session: Session): Promise<readonly unknown[]> => {
  const path = `/api/notices?where[documentId][equals]=${id}&sort=-createdAt&depth=0`
  const docs = valueAt((await session('GET', path)).body, 'docs')
  return Array.isArray(docs) ? docs : []
}
