export type Answered = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

const unreachable = 'The server could not be reached. Nothing was changed; try again.'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Sends data to the server's own API. Whatever goes wrong, there is an answer with a sentence in `message`. */
export const askServer = async (address: string, data: object): Promise<Answered> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    })
    const body: unknown = await response.json()
    return { status: response.status, body: isObject(body) ? body : {} }
  } catch {
    return { status: 0, body: { message: unreachable } }
  }
}

/** The sentence in an answer that refuses. */
export const messageIn = ({ body }: Answered): string => {
  const [first]: unknown[] = Array.isArray(body['errors']) ? body['errors'] : []
  const message = isObject(first) ? first['message'] : body['message']
  return typeof message === 'string' ? message : unreachable
}
