import { createClient, type Client } from '../../createClient.js'

const clients = new Map<string, Client>()

/** One client for all elements with the same server, so that they share what they ask. */
export const clientOf = (baseUrl: string): Client => {
  const client = clients.get(baseUrl) ?? createClient({ baseUrl })
  clients.set(baseUrl, client)
  return client
}
