/** A query that is taken, and what is made of it. */
export type Given = { given: string; want: object; type?: string }

/** A query that is refused, with what the problem says. */
export type Refused = {
  given: string
  code: string
  parameter: string
  value: string
  allowed: string | RegExp
  type?: string
}
