/** Named types by their name, each made once. */
export type NameRegistry<Type> = {
  /** The type of this name, made by the first who asks for it. `origin` says what it is of. */
  once(name: string, origin: string, make: () => Type): Type
  all(): Type[]
}

/** @throws Error when two different origins want the same name. */
export const createNameRegistry = <Type>(reserved: readonly string[]): NameRegistry<Type> => {
  const made = new Map<string, { readonly origin: string; readonly type: Type }>()
  return {
    once: (name, origin, make) => {
      const known = made.get(name)
      if (reserved.includes(name) || (known && known.origin !== origin)) {
        throw new Error(
          `The GraphQL type "${name}" would be both ${known?.origin ?? 'one of our own'} and ${origin}; rename one of them.`,
        )
      }
      if (known) return known.type
      const type = make()
      made.set(name, { origin, type })
      return type
    },
    all: () => [...made.values()].map(({ type }) => type),
  }
}
