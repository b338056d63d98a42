export type RegisterAnswer = { readonly status: number; readonly type: string; readonly body: string }

export const json = (value: unknown, status = 200): RegisterAnswer => ({
  status,
  type: 'application/json;charset=utf-8',
  body: JSON.stringify(value),
})
