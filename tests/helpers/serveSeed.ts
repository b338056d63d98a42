/** Run as a process: serves the starter knowledge without a database, and prints where. Ends with its input. */
import { serveStore } from './serveStore'

console.log((await serveStore()).origin)
process.stdin.resume().on('end', () => process.exit())
