import { startNotes } from './startNotes'

/** Run as a process of its own: saves 25 notes at once in the database of the first argument. */
const [uri = '', name = ''] = process.argv.slice(2)
const notes = await startNotes({ uri })
const titles = Array.from({ length: 25 }, (_, index) => `${name} ${index}`)
await Promise.all(titles.map((title) => notes.api.create({ collection: 'notes', data: { title } })))
await notes.stop()
