import { writeFileSync } from 'node:fs'
import { graphqlText } from './lib/generatedTexts'

/** `npx tsx src/cli/generateGraphql.ts`: writes `schema.graphql` anew. */
const { path, text } = await graphqlText()
writeFileSync(path, text)
