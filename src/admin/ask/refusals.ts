import { listAt, textAt } from './readAnswer'

const sentences = (error: unknown): readonly string[] => {
  const fields = listAt(error, 'data.errors').flatMap((field) => {
    const [label, message] = [textAt(field, 'label'), textAt(field, 'message')]
    return message === undefined ? [] : [label === undefined ? message : `${label}: ${message}`]
  })
  const message = textAt(error, 'message')
  return fields.length > 0 || message === undefined ? fields : [message]
}

/**
 * Why the server refused, a sentence each: what Payload says of each field, or of the whole, or what an endpoint of ours
 * says in `message`.
 */
export const refusalsIn = (body: unknown, status: number): readonly string[] => {
  const said = listAt(body, 'errors').flatMap(sentences)
  if (said.length > 0) return said
  return [textAt(body, 'message') ?? `The server answered ${status}. Try again.`]
}
