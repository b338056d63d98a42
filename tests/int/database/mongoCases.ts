import { expect, test } from 'vitest'

import { provideDatabase } from '../../helpers/databases/provideDatabase'
import { startNotes } from '../../helpers/databases/startNotes'

export const mongoCases = (): void => {
  test('without a replica set in the address Payload has no transactions, which the settings say', async () => {
    const database = await provideDatabase('mongodb')
    const notes = await startNotes({ uri: database.uri.replace(/\?.*$/, '') })
    expect(await notes.payload.db.beginTransaction()).toBeNull()
    await notes.stop()
    await database.stop()
  })
}
