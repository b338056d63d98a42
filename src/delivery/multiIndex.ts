/**
 * A key with any number of members, in the order in which they came. It holds no empty sets, so that it costs
 * what is in it.
 */
export type MultiIndex<Member> = {
  add(key: string, member: Member): void
  remove(key: string, member: Member): void
  members(key: string): Iterable<Member>
}

export const createMultiIndex = <Member>(): MultiIndex<Member> => {
  const sets = new Map<string, Set<Member>>()
  return {
    add: (key, member) => {
      const set = sets.get(key)
      if (!set) {
        sets.set(key, new Set([member]))
        return
      }
      set.delete(member)
      set.add(member)
    },
    remove: (key, member) => {
      const set = sets.get(key)
      set?.delete(member)
      if (set?.size === 0) sets.delete(key)
    },
    members: (key) => sets.get(key) ?? [],
  }
}
