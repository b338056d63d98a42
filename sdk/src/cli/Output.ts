/** Where a command writes, a line at a time: results to one, and what it is doing to the other. */
export type Output = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}
