import type { ClientOptions } from './ClientOptions.js'
import { createDoor } from './createDoor.js'
import type { Door } from './createDoor.js'
import { createResource } from './createResource.js'
import { createResources } from './generated/resources.js'
import type { Resources } from './generated/resources.js'
import { readHealth } from './readHealth.js'
import { readSettings } from './settings.js'
import type { CallOptions } from './types/options.js'
import type { Health } from './types/results.js'

/** Reads of a Cofactor server: one resource for each public type. */
export type Client = Resources &
  Door & {
    /** The state of the server. */
    health(options?: CallOptions): Promise<Health>
  }

/**
 * A client of the server at `baseUrl`. Making one sends nothing; it may be shared by everything in a process.
 *
 * @throws TypeError when an option is wrong, saying which and what would be right.
 */
export const createClient = (options: ClientOptions): Client => {
  const { locale } = options
  const door = createDoor(readSettings(options), locale)
  return {
    ...createResources((type) => createResource(type, door.request, locale)),
    ...door,
    health: (call) => readHealth(door.request, call),
  }
}
