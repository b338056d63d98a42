/** In place of a difference between versions that is the program's own bookkeeping and says nothing to people. */
export const NoDiff = () => null
