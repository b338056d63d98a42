/** Something was to be written or committed in a transaction that had already been rolled back. */
export class TransactionRolledBack extends Error {
  override readonly name = 'TransactionRolledBack'

  constructor() {
    super('This save had failed or taken too long and was rolled back. Nothing of it was kept; try again.')
  }
}
