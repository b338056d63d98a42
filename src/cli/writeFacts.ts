import { writeFileSync } from 'node:fs'
import { deriveFacts } from '../server/builtFacts'

/** Writes down beside the server what it would else have to load all of Payload for before it can answer. */
writeFileSync(new URL('../facts.json', import.meta.url), JSON.stringify(await deriveFacts()))
