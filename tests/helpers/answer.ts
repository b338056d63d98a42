/** An answer as a client received it, its body parsed where it is JSON. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown }

export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '')
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : text === '' ? undefined : text
  return { status: response.status, headers: response.headers, body }
}

/** The value at a dotted path of an answer's body, as in `doc.id` or `errors.0.data.errors.0.path`. */
export const valueAt = (body: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      body,
    )

/** The id of the document that a write answered with. Throws, telling the answer, when there is none. */
export const savedId = ({ status, body }: Answer): string => {
  const id = valueAt(body, 'doc.id')
  if (typeof id === 'string' && status < 300) return id
  throw new Error(`Nothing was saved: ${status} ${JSON.stringify(body)}`)
}

/** Messages by field path, as Payload answers a refused save. */
export const fieldMessages = ({ body }: Answer): Record<string, string> => {
  const errors = valueAt(body, 'errors.0.data.errors')
  if (!Array.isArray(errors)) return {}
  return Object.fromEntries(
    errors.map((error: unknown) => [String(valueAt(error, 'path')), String(valueAt(error, 'message'))]),
  )
}
