import { writeFileSync } from 'node:fs'
import { openApiText } from './lib/generatedTexts'

/** `npx tsx src/cli/generateOpenapi.ts`: writes `openapi.json` anew. */
const { path, text } = await openApiText()
writeFileSync(path, text)
