import type { Case } from './Case.js'
import { failing } from './failing.js'
import { reading } from './reading.js'
import { webhooks } from './webhooks.js'

/** What the package does on every runtime, in the same way. */
export const cases: readonly Case[] = [...reading, ...failing, ...webhooks]
