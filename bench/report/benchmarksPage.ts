import { markdownTable } from '../../src/docs/markdownTable'
import type { Figure } from '../lab/types'
import { cellsOf, columns } from './words'

export type PageParts = {
  readonly machine: readonly (readonly [name: string, value: string])[]
  readonly figures: readonly Figure[]
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
}

/** `docs/benchmarks.md`, whole. */
export const benchmarksPage = ({
  machine,
  figures,
  rounds,
  seconds,
  connections,
}: PageParts): string => `# Benchmarks

Written by \`npm run bench\`; do not edit. Run it to have the figures of your own machine.

${markdownTable(['', ''], machine)}

Each figure is the median of ${rounds} rounds of ${seconds} seconds over ${connections} connections that stay open. What is compared runs side by side: a round of each, then the next round. The server is the one that operators run, built, in production mode, on a SQLite database; it answers from memory whichever database it follows. Requests carry an API key, and are counted against its limit.

${markdownTable(columns, figures.map(cellsOf))}

## Notes

${notesOf(figures)}

## What is measured

- **hot-get**: \`GET /v1/minerals/magnesium\`, uncompressed. Bare \`node:http\` sends the same bytes from memory with their type and length and nothing else. nginx, with one worker and its cache of open files, sends them from a file with the same headers. Payload's REST answers for the same mineral: one language, the same lists as long as ours, and of what is referred to only slug and title.
- **hot-get-br**: the same for a client that takes brotli, as browsers do.
- **list-filtered**: foods with at least so much of a mineral, by how much, 20 of 10,000. Mineral and bound change with each request, so that no answer that was kept helps.
- **include-depth-2**: a mineral with its claims and their citations, whole, some 40 claims each; **-heaviest**: magnesium, which has most. An instant in a filter makes each request new without changing its answer.
- **search**: two or three words as people type them, some cut short, some with a letter missing.
- **graphql**: one query for a mineral with its claims and their citations, posted; **-heaviest**: for magnesium. A variable that the query does not use makes each request new.
- **not-modified**: \`hot-get\` by a client that has the answer, beside one that has not.
- **publish-to-visible**: an editor's save through Payload's REST; the time from its answer to the first answer of \`/v1\` that shows it, asked of the same process every two milliseconds, and of another one on the same database.
- **editing**: what an editor's page asks of the server, one request at a time, beside Payload with the same collections and fields, its own SQLite adapter with transactions, and none of what Cofactor adds (rules, review, history, publishing). Both answer without Next. Foods are copies of the starter knowledge's.
- **boot**: from starting the process to the first answer for a document, at 10,000 documents. The panel loads after that.
- **growth**: editions of 300 to 100,000 documents. Magnesium has the same claims in each of them.
- **memory**: of the whole process, the editors' panel included.

The content beside the starter knowledge is made from a seed: foods with 12 to 20 amounts each, claims with evidence, citations, in part in two languages (\`bench/content\`).
`

const notesOf = (figures: readonly Figure[]): string =>
  figures
    .filter(({ note }) => note !== undefined)
    .map(({ name, note }) => `- **${name}**: ${note}.`)
    .join('\n')
