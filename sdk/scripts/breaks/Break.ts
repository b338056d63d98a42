/**
 * One thing that programs written for the released description may no longer rely on. `pointer` finds it in the
 * released description or, where it is new (a required parameter), in the present one.
 */
export type Break = { readonly pointer: string; readonly message: string }
