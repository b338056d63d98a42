/** What a failed save says, with the fields that it is about. */
export const explain = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  const data: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'data') : undefined
  const errors: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'errors') : undefined
  if (!Array.isArray(errors) || errors.length === 0) return message
  return errors
    .map((one: unknown) =>
      typeof one === 'object' && one !== null ? `${text(one, 'path')}: ${text(one, 'message')}` : '',
    )
    .filter((line) => line !== '')
    .join(' ')
}

const text = (value: object, name: string): string => String(Reflect.get(value, name) ?? '')
