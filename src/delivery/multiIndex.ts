/**
 * A key with any number of members, in the order in which they came. It holds no empty sets, so that it costs
 * what is in it.
 */
export type MultiIndex<Member> = {
  add(key: string, member: Member): void
  remove(key: string, member: Member): void
  members(key: string): Iterable<Member>
  /** The member that came last: it holds the key when several claim it. */
  last(key: string): Member | undefined
}

export const createMultiIndex = <Member>(): MultiIndex<Member> => {
  const sets = new Map<string, Set<Member>>()
  return {
    add: (key, member) => {
      const set = sets.get(key)
      if (set) set.delete(member)
      sets.set(key, (set ?? new Set()).add(member))
    },
    remove: (key, member) => {
      const set = sets.get(key)
      set?.delete(member)
      if (set?.size === 0) sets.delete(key)
    },
    members: (key) => sets.get(key) ?? [],
    last: (key) => {
      let found: Member | undefined
      for (const member of sets.get(key) ?? []) found = member
      return found
    },
  }
}
