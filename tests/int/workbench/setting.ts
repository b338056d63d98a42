import { valueAt } from '../../helpers/answer'
import type { Editing } from '../../helpers/editing'
import type { Cofactor, Session } from '../../helpers/startCofactor'

export type MadeIds = {
  minerals: string
  symptoms: string
  citations: string
  claims: string
  people: string
  foods: string
}

/** What every case of the workbench works with: a few documents of which each needs somebody in another way. */
export type Setting = {
  readonly cofactor: Cofactor
  readonly editing: Editing
  readonly editor: Session
  readonly ids: MadeIds
}

/** In a draft of the mineral alone. */
export const words = 'A mineral that muscles and nerves need, in unpublished words.'

/** How many documents Payload's list shows at an address of the panel. */
export const listed = async (editor: Session, path: string): Promise<unknown> => {
  const [collection, query = ''] = path.replace('/collections/', '').split('?')
  const { body } = await editor('GET', `/api/${collection}?draft=true&limit=1&${query}`)
  return valueAt(body, 'totalDocs')
}
