/**
 * Writes what each entry of the built package exports, with its types, to etc/: one report an entry, made by API
 * Extractor from the declarations. With `--check` it writes nothing and fails where a report is not up to date.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import packageJson from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'etc')
const check = process.argv.includes('--check')
const temporary = mkdtempSync(join(tmpdir(), 'cofactor-api-'))

/** `.` is reported in sdk.api.md, `./react/server` in sdk-react-server.api.md. */
const entries = Object.entries(packageJson.exports).flatMap(([entry, target]) =>
  typeof target === 'string'
    ? []
    : [{ name: ['sdk', ...entry.split('/').slice(1)].join('-'), types: join(root, target.import.types) }],
)

const none = { logLevel: ExtractorLogLevel.None }
const warning = { logLevel: ExtractorLogLevel.Warning }

const prepare = (name: string, types: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: types,
      compiler: { tsconfigFilePath: join(root, 'tsconfig.report.json') },
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: reports,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: warning },
        extractorMessageReporting: {
          default: warning,
          // Part of the report: types that are named here and exported by another entry, or by none.
          'ae-forgotten-export': { ...warning, addToApiReportFile: true },
          // All that is exported is public.
          'ae-missing-release-tag': none,
          // The documentation is checked where it is made.
          'ae-undocumented': none,
          'ae-unresolved-link': none,
        },
        tsdocMessageReporting: { default: none },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })

/** Those of the names whose report was not up to date. */
const reportAll = (): string[] => {
  const configs = entries.map(({ name, types }) => prepare(name, types))
  const [first] = configs
  if (!first) return []
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: entries.map(({ types }) => types),
  })
  return configs.flatMap((config, index) => {
    const { apiReportChanged } = Extractor.invoke(config, {
      compilerState,
      localBuild: !check,
      messageCallback: (message) => {
        // Which compiler it brings, and that a report changed: the latter is said below, for all at once.
        if (message.messageId.startsWith('console-')) message.logLevel = ExtractorLogLevel.None
      },
    })
    return apiReportChanged ? [`${entries[index]?.name}.api.md`] : []
  })
}

/** Reports of entries that are gone. */
const findLeft = (): string[] =>
  readdirSync(reports).filter(
    (file) => file.endsWith('.api.md') && !entries.some(({ name }) => file === `${name}.api.md`),
  )

try {
  const changed = reportAll()
  const left = findLeft()
  if (!check) for (const file of left) rmSync(join(reports, file))
  const stale = [...changed, ...left].map((file) => `sdk/etc/${file}`)
  if (stale.length === 0) console.log(`${entries.length} reports of exported types are up to date`)
  else if (check) {
    console.error(`The exported types are not as reported in ${stale.join(', ')}.
Run "npm run --workspace sdk api-report", look at what changed there for users, and commit it.`)
    process.exitCode = 1
  } else console.log(`Changed, look at and commit: ${stale.join(', ')}`)
} finally {
  rmSync(temporary, { recursive: true })
}
