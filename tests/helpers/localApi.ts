import type { Payload } from 'payload'

/** A document as Payload's Local API returns it. Tests check what they read of it. */
export type Stored = { readonly id: string; readonly [field: string]: unknown }

type Args = { readonly collection: string; readonly [name: string]: unknown }

/** Payload's Local API for collections named at run time, with the program's own access. */
export type LocalApi = {
  create(args: Args): Promise<Stored>
  update(args: Args): Promise<Stored>
  delete(args: Args): Promise<Stored>
  findByID(args: Args): Promise<Stored>
  find(args: Args): Promise<{ docs: Stored[]; totalDocs: number }>
  findVersions(args: Args): Promise<{ docs: (Stored & { version: Record<string, unknown> })[] }>
  restoreVersion(args: Args): Promise<Stored>
}

export const localApi = (payload: Payload): LocalApi => {
  const call = (method: keyof LocalApi, args: Args) => {
    const operation: Function = payload[method]
    return Reflect.apply(operation, payload, [{ depth: 0, ...args }])
  }
  return {
    create: (args) => call('create', args),
    update: (args) => call('update', args),
    delete: (args) => call('delete', args),
    findByID: (args) => call('findByID', args),
    find: (args) => call('find', args),
    findVersions: (args) => call('findVersions', args),
    restoreVersion: (args) => call('restoreVersion', args),
  }
}
