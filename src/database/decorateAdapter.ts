import type { DatabaseAdapterObj } from 'payload'

/** Payload receives a factory and calls `init` once; what it returns is the object to change. */
export const decorateAdapter = <Adapter>(
  factory: DatabaseAdapterObj<Adapter>,
  decorate: (adapter: Adapter) => void,
): DatabaseAdapterObj<Adapter> => ({
  ...factory,
  init: (args) => {
    const adapter = factory.init(args)
    decorate(adapter)
    return adapter
  },
})
