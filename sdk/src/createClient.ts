import type { ClientOptions } from './ClientOptions.js'
import { createDoor } from './createDoor.js'
import type { Door } from './createDoor.js'
import { createResource } from './createResource.js'
import { createResources } from './generated/resources.js'
import type { Resources } from './generated/resources.js'
import { healthReader } from './healthReader.js'
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
  const door = createDoor(readSettings(options))
  return {
    ...createResources((type) => createResource(type, door.request, door.locale)),
    ...door,
    health: healthReader(door.request),
  }
}
