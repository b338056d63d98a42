import { afterAll, beforeAll } from 'vitest'
import { createRegisters, type Registers } from '../../../src/resolvers/createRegisters'
import { createEditing, type Editing } from '../../helpers/editing'
import { startRegisters, type ReplayedRegisters } from '../../helpers/registers/startRegisters'
import { startCofactor, type Cofactor, type Role, type Session } from '../../helpers/startCofactor'

/** A work that the registers of the tests hold. */
export const garrison = {
  title: 'Magnesium for skeletal muscle cramps',
  year: 2020,
  authors: [{ family: 'Garrison', given: 'SR' }],
  doi: '10.1002/14651858.CD009402.pub3',
  pmid: '32956536',
}

export type CitationSetting = {
  readonly cofactor: Cofactor
  readonly registers: ReplayedRegisters
  /** The same registers asked by the test itself, without the pauses between attempts. */
  readonly client: Registers
  readonly sessions: Readonly<Record<Role, Session>>
  readonly editing: Editing
}

/**
 * The whole product with registers of its own, for the tests of one file.
 *
 * @param options.isChecked whether a save has its citation checked a moment later, which may meet what comes next
 */
export const citationSetting = ({ isChecked = true } = {}): (() => CitationSetting) => {
  let setting: CitationSetting | undefined
  beforeAll(async () => {
    const registers = await startRegisters()
    const cofactor = await startCofactor(isChecked ? { registers: registers.settings } : {})
    const sessions = {
      admin: await cofactor.login('admin'),
      editor: await cofactor.login('editor'),
      reviewer: await cofactor.login('reviewer'),
    }
    const client = createRegisters({
      ...registers.settings,
      isOn: true,
      patience: { pause: 1, cached: 0 },
    })
    setting = { cofactor, registers, client, sessions, editing: createEditing(sessions.editor) }
  })
  afterAll(async () => {
    await setting?.cofactor.stop()
    await setting?.registers.stop()
  })
  return () => {
    if (!setting) throw new Error('Nothing was started.')
    return setting
  }
}
