import { ask } from '../../ask/ask'

/** Happens on the window whenever notices were marked as read, so that all that shows them looks again. */
export const noticesRead = 'cofactor-notices-read'

export const unreadOnly = 'where[readAt][exists]=false'

/** Marks these notices of the person who is signed in as read, or all. */
export const markNoticesRead = async (api: string, ids?: readonly string[]): Promise<void> => {
  const where = ids ? ids.map((id) => `where[id][in]=${id}`).join('&') : unreadOnly
  await ask(`${api}/notices?${where}&depth=0`, {
    method: 'PATCH',
    data: { readAt: new Date().toISOString() },
  })
  window.dispatchEvent(new Event(noticesRead))
}
