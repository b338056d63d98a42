import { writeFileSync } from 'node:fs'
import { docsTexts } from './lib/generatedTexts'

/** `npx tsx src/cli/generateDocs.ts`: writes the generated tables of `docs/` anew. */
for (const { path, text } of await docsTexts()) writeFileSync(path, text)
