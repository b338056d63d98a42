/** What the server answered, or a sentence about why it did not. */
export type Asked = { readonly body?: unknown; readonly status?: number; readonly problem?: string }

type Init = { readonly method?: string; readonly data?: unknown; readonly signal?: AbortSignal }

/** Asks Payload's API as the person who is signed in. It answers in every case and never throws. */
export const ask = async (address: string, { method = 'GET', data, signal }: Init = {}): Promise<Asked> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      ...(data !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
      }),
      ...(signal && { signal }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    if (response.ok) return { body, status: response.status }
    const said = messageIn(body) ?? `the server answered ${response.status}`
    return { body, status: response.status, problem: said }
  } catch {
    return { problem: 'the server could not be reached' }
  }
}

/** The value at a dotted path. */
export const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
      value,
    )

export const textAt = (value: unknown, path: string): string | undefined => {
  const found = valueAt(value, path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

export const docsIn = (body: unknown): readonly unknown[] => listAt(body, 'docs')

const messageIn = (body: unknown): string | undefined =>
  textAt(body, 'errors.0.data.errors.0.message') ??
  textAt(body, 'errors.0.message') ??
  textAt(body, 'message')
