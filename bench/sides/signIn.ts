import { isJsonObject } from '../../src/delivery/json'
import type { Json } from '../../src/model/types'
import { adminEmail, adminPassword } from './startCofactor'

/** Headers of a request to Payload's own API as the administrator. */
export const signIn = async (origin: string): Promise<Record<string, string>> => {
  const response = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: adminEmail, password: adminPassword }),
  })
  const answer: Json = await response.json()
  if (!isJsonObject(answer) || typeof answer.token !== 'string') {
    throw new Error(`Signing in at ${origin} was answered with ${response.status}.`)
  }
  return { Authorization: `JWT ${answer.token}` }
}
