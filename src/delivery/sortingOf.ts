import type { QueryModel } from './queryModel'

/** What whoever keeps a copy must know of the model to sort as we do, by type. */
export type Sorting = Readonly<
  Record<
    string,
    {
      /** What lists are sorted by unless told otherwise. */
      readonly by: string
      /** The values of each vocabulary that can be sorted by, in their order, by path. */
      readonly choices: Readonly<Record<string, readonly string[]>>
    }
  >
>

export const sortingOf = (queryModel: QueryModel): Sorting =>
  Object.fromEntries(
    Object.entries(queryModel).map(
      ([
        type,
        {
          filters,
          sorts,
          lists,
          defaultSort: [by = 'slug'],
        },
      ]) => {
        const inLists = lists.flatMap((list) => list.sorts.map((path) => `${list.path}.${path}`))
        const sortable = new Set([...sorts, ...inLists])
        const choices = filters.flatMap(({ path, values }) =>
          values && sortable.has(path) ? [[path, values] as const] : [],
        )
        return [type, { by, choices: Object.fromEntries(choices) }]
      },
    ),
  )
