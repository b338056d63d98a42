/**
 * Writes the reference of the package, made by TypeDoc from the doc comments, to reference/. Fails where something
 * exported has no description, or a comment is not understood. With `--check` it writes nothing.
 */
import { fileURLToPath } from 'node:url'
import { Application, OptionDefaults } from 'typedoc'
import packageJson from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))

const sources = Object.values(packageJson.exports).flatMap((target) =>
  typeof target === 'string'
    ? []
    : [root + target.import.default.replace('./dist/esm/', 'src/').replace(/\.js$/, '.ts')],
)

const app = await Application.bootstrap({
  name: packageJson.name,
  includeVersion: true,
  // Links to the sources would name a place that the package does not know.
  disableSources: true,
  readme: `${root}README.md`,
  tsconfig: `${root}tsconfig.esm.json`,
  entryPoints: sources,
  // Those of generated types, and of custom elements.
  blockTags: [...OptionDefaults.blockTags, '@constant', '@description', '@element', '@fires'],
  // Types that no entry exports are described where they are used.
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Class', 'Function', 'Method', 'TypeAlias', 'Variable'],
  logLevel: 'Warn',
})

const project = await app.convert()
if (project) {
  app.validate(project)
  if (!process.argv.includes('--check')) await app.generateDocs(project, `${root}reference`)
}
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
else console.log(`All exports of ${sources.length} entries are documented`)
