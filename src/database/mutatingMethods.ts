import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

/** What every method that writes is called with, among other things. */
export type WriteArgs = { req?: Partial<PayloadRequest> }

export type Write = (args: WriteArgs) => unknown

/** Every method of Payload's adapters that writes documents, versions, globals or jobs. */
const mutatingMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** Puts `around` about each writing method of the adapter. Methods call each other through the adapter too. */
export const wrapMutatingMethods = (
  adapter: BaseDatabaseAdapter,
  around: (write: Write, args: WriteArgs) => Promise<unknown>,
): void => {
  for (const name of mutatingMethods) {
    const method: (...args: never[]) => unknown = adapter[name]
    const write: Write = (args) => Reflect.apply(method, adapter, [args])
    Reflect.set(adapter, name, (args: WriteArgs) => around(write, args))
  }
}
