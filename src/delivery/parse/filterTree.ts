import type { Filter, FilterGroup } from '../query'

export type GroupName = 'and' | 'or'

/** Where a condition stands: `[or][0][and][1]` is two steps. */
export type GroupStep = { readonly name: GroupName; readonly index: number }

/** Conditions and the numbered groups beside them, all of which must hold. */
export type FilterTree = {
  readonly filters: Filter[]
  readonly groups: Map<GroupName, Map<number, FilterTree>>
}

export const createTree = (): FilterTree => ({ filters: [], groups: new Map() })

/** The place in the tree that steps lead to; it is made where it is not there yet. */
export const treeAt = (tree: FilterTree, steps: readonly GroupStep[]): FilterTree => {
  let current = tree
  for (const { name, index } of steps) {
    const members = current.groups.get(name) ?? new Map<number, FilterTree>()
    current.groups.set(name, members)
    const member = members.get(index) ?? createTree()
    members.set(index, member)
    current = member
  }
  return current
}

/** The tree as a group of `all`, without groups that say nothing: those of one member are that member. */
export const groupOf = ({ filters, groups }: FilterTree): FilterGroup => ({
  match: 'all',
  members: [
    ...filters,
    ...[...(groups.get('and')?.values() ?? [])].flatMap((member) => groupOf(member).members),
    ...anyOf([...(groups.get('or')?.values() ?? [])]),
  ],
})

const anyOf = (trees: readonly FilterTree[]): FilterGroup['members'] => {
  const [only, ...others] = trees
  if (!only) return []
  if (others.length === 0) return groupOf(only).members
  return [{ match: 'any', members: trees.map((tree) => unwrapped(groupOf(tree))) }]
}

const unwrapped = (group: FilterGroup): Filter | FilterGroup => {
  const [only, ...others] = group.members
  return only && others.length === 0 ? only : group
}
