/**
 * JSON-LD as text that may also stand in a `<script>` of a page: no `<` that could close it, none of the two line
 * ends that old scripts choke on. What is empty is left out.
 */
export const serialiseJsonLd = (thing: object): string =>
  (JSON.stringify(thing, withoutEmpty) ?? '{}').replace(/[<\u2028\u2029]/g, escaped)

const withoutEmpty = (_key: string, value: unknown): unknown =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
