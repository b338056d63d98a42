/** In place of a field, or of a difference between versions, that is the program's own and says nothing to people. */
export const Nothing = () => null
