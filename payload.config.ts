import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { adminRequests, staff } from './collections/access/staff'
import { proseFeatures } from './collections/fields/proseFeatures'
import { inSetting } from './collections/inSetting'
import { internalCollections, localization, publicCollections } from './collections/index'
import { lexicalEditor } from './collections/lexical'
import { withClaimComparison } from './src/claims/withClaimComparison'
import { withCitationDesk } from './src/citationDesk/withCitationDesk'
import { answerWriteConflict } from './src/database/answerWriteConflict'
import { createDatabaseAdapter } from './src/database/createDatabaseAdapter'
import { readDatabaseUri } from './src/database/databaseSettings'
import { payloadSecret, readEnv } from './src/env'
import { withRepeatedSaves } from './src/endpoints/withRepeatedSaves'
import { withImports } from './src/importers/withImports'
import { withKeySecrets } from './src/keys/withKeySecrets'
import { createMail } from './src/mail/createMail'
import { recordSave } from './src/audit/recordEvent'
import { withHistory } from './src/audit/withHistory'
import { tellOfSave } from './src/notices/tellOfSave'
import { withReviewNotes } from './src/notices/withReviewNotes'
import { withPublishing } from './src/publishing/withPublishing'
import { withWebhooks } from './src/webhooks/withWebhooks'
import { draftPreview } from './src/workbench/draftPreview'
import { workbenchEndpoints } from './src/workbench/endpoints'
import { panelTexts } from './src/workbench/panelTexts'
import { withWorkbench } from './src/workbench/withWorkbench'
import { withWorkflow } from './src/workflow/withWorkflow'

const settings = readEnv()
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default buildConfig({
  secret: payloadSecret(settings),
  ...(settings.publicUrl && { serverURL: settings.publicUrl }),
  db: createDatabaseAdapter(
    readDatabaseUri(settings.databaseUri, {
      dataDir: settings.dataDir,
      production: settings.mode === 'production',
    }),
  ),
  collections: [
    ...publicCollections
      .map(withClaimComparison)
      .map(withCitationDesk(settings.registers))
      .map(withWorkflow(settings.review, [recordSave, tellOfSave]))
      .map(withHistory)
      .map(withPublishing)
      .map(withRepeatedSaves)
      .map(withImports)
      .map(withWorkbench),
    ...internalCollections
      .map(inSetting(settings))
      .map(withKeySecrets)
      .map(withReviewNotes)
      .map(withHistory)
      .map(withImports)
      .map(withWebhooks(settings.allowsPrivateWebhooks)),
  ],
  localization,
  i18n: { translations: panelTexts },
  editor: lexicalEditor({ features: proseFeatures() }),
  admin: {
    user: 'users',
    // Gravatar would tell a third party who works here.
    avatar: 'default',
    components: {
      actions: ['/components/FindPalette#FindPalette', '/components/NoticeBell#NoticeBell'],
      afterNavLinks: ['/components/WorkbenchLinks#WorkbenchLinks'],
      graphics: { Icon: '/components/Icon#Icon', Logo: '/components/Logo#Logo' },
      views: {
        dashboard: { Component: '/components/Dashboard#Dashboard' },
        coverage: { Component: '/components/CoverageMap#CoverageMap', path: '/coverage', exact: true },
        translations: {
          Component: '/components/Translations#Translations',
          path: '/translations',
          exact: true,
        },
        translation: {
          Component: '/components/Translation#Translation',
          path: '/translations/:type/:id',
          exact: true,
        },
        import: { Component: '/components/ImportReferences#ImportReferences', path: '/import', exact: true },
        contradictions: {
          path: '/contradictions',
          exact: true,
          Component: '/components/ContradictionsView#ContradictionsView',
        },
      },
    },
    // Told to the browser, which offers only what the server would not refuse.
    custom: { review: settings.review },
    livePreview: draftPreview(publicCollections.map(({ slug }) => slug)),
    meta: { titleSuffix: ' · Cofactor' },
    importMap: {
      baseDir: at('./src/admin'),
      importMapFile: at('./src/admin/app/(payload)/admin/importMap.js'),
    },
  },
  email: createMail(settings),
  endpoints: workbenchEndpoints,
  queryPresets: {
    access: { create: staff, read: staff, update: staff, delete: staff },
    constraints: {},
    labels: { singular: 'Saved filter', plural: 'Saved filters' },
  },
  cors: [],
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { maxComplexity: 500 },
  hooks: { afterError: [answerWriteConflict] },
  jobs: { tasks: [], access: { run: adminRequests, queue: adminRequests, cancel: adminRequests } },
  telemetry: false,
  typescript: { outputFile: at('./src/generated/payload-types.ts') },
})
