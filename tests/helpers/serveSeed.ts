/** Run as a process: serves the starter knowledge without a database, and prints where. Ends with its input. */
import { serveStore } from './serveStore'

process.stdout.write(`${(await serveStore()).origin}\n`)
process.stdin.resume().on('end', () => process.exit())
