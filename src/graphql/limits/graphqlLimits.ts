/** How much one GraphQL request may ask. */
export const graphqlLimits = {
  /** Names, brackets and values in the text. */
  tokens: 1000,
  /** Fields in each other. Those of introspection have a limit of their own in GraphQL itself. */
  depth: 15,
  /** Values that the answer could have at most, as `measureQuery` counts them. */
  cost: 20_000,
  aliases: 30,
  directives: 30,
  /** Objects and lists in each other in the variables; the deepest filter has some ten. */
  variableDepth: 20,
} as const

/** How many items a list is taken to have that has no pages, such as the evidence of a claim. */
export const assumedListLength = 5

/** What looking through a whole type costs, for a list at the root or for counting one. */
export const scanCost = 1000

/** What introspection of the whole schema costs, and of one type: it is for tools, which ask it once. */
export const introspectionCosts: Readonly<Record<string, number>> = { __schema: 11_000, __type: 500 }

/** What every field in it costs: there are some hundred types with ten fields each. */
export const introspectionFieldCost = 20
