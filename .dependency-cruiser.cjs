/** Packages that are the framework's: a layer that may not know the CMS may import none of them. */
const framework = '^node_modules/(@payloadcms|payload|next|react|react-dom)/'
const express = '^node_modules/(@types/)?express/'

/** @param {{ name: string, comment: string, from: object, to: object }} rule */
const forbid = (rule) => ({ severity: 'error', ...rule })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid({
      name: 'domain-is-pure',
      comment: 'R1: src/domain is vocabulary and arithmetic; it imports src/domain only.',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    }),
    forbid({
      name: 'model-is-plain-data',
      comment:
        'R1: the types of the content model are plain data; only what reads the collections knows Payload.',
      from: { path: '^src/model/types' },
      to: { pathNot: '^src/domain/' },
    }),
    forbid({
      name: 'collections-are-the-model',
      comment:
        'R2: collections/ decides what content is. It may use the vocabulary, Payload and its rich text; nothing that serves or shows it.',
      from: { path: '^collections/' },
      to: {
        pathNot: [
          '^collections/',
          '^src/domain/',
          '^src/model/types',
          '^path$',
          '^node_modules/(payload|lexical|@payloadcms/richtext-lexical)/',
        ],
      },
    }),
    forbid({
      name: 'one-place-for-adapters',
      comment: 'R3: src/database alone knows the database adapters; everybody else speaks to Payload.',
      from: { pathNot: '^src/(database|migrations)/' },
      to: { path: '^node_modules/(@payloadcms/(db-|drizzle)|mongoose|mongodb|pg|@libsql|drizzle-orm)' },
    }),
    forbid({
      name: 'one-door-to-lexical',
      comment:
        'R3: loaded from anywhere else, the editor of rich text keeps Node from starting; collections/lexical.ts says why.',
      from: { path: '^(collections|src|tests)/|^payload\\.config', pathNot: '^collections/lexical\\.ts$' },
      to: { path: '^node_modules/(lexical|@lexical|@payloadcms/richtext-lexical/dist/index)' },
    }),
    forbid({
      name: 'delivery-knows-no-framework',
      comment:
        'R4, R5: the store is plain data and functions over published records, whatever made and serves them.',
      from: { path: '^src/delivery/' },
      to: { pathNot: '^src/(delivery|domain|model/types)', dependencyTypesNot: ['core'] },
    }),
    forbid({
      name: 'forms-are-made-of-documents',
      comment:
        'R4: the forms of a document (JSON-LD, references, articles as text) are functions of served documents; they know neither where those come from nor who sends them.',
      from: { path: '^src/(articles|citations|forms|jsonld)/' },
      to: {
        pathNot: [
          '^src/(articles|citations|forms|jsonld|delivery|domain|model/types)',
          '^node_modules/(sanitize-html|schema-dts|@types/sanitize-html)/',
        ],
        dependencyTypesNot: ['core'],
      },
    }),
    forbid({
      name: 'registers-know-no-cms',
      comment:
        'R4: what registers of works hold is read into plain data; the readers know neither Payload nor who asks.',
      from: { path: '^src/resolvers/' },
      to: { pathNot: ['^src/(resolvers|domain)/', '^package\\.json$'], dependencyTypesNot: ['core'] },
    }),
    forbid({
      name: 'snapshots-are-made-of-documents',
      comment: 'R4: a snapshot is the store written to files; it knows neither Payload nor who sends it.',
      from: { path: '^src/snapshot/' },
      to: { pathNot: '^src/(snapshot|delivery|domain|model/types)', dependencyTypesNot: ['core'] },
    }),
    forbid({
      name: 'questions-are-asked-of-the-store',
      comment:
        'R4: look-ups and vocabularies are answered from the store; they know neither Payload nor the API.',
      from: { path: '^src/(lookup|taxonomy)/' },
      to: { pathNot: '^src/(lookup|taxonomy|delivery|domain|model/types)', dependencyTypesNot: ['core'] },
    }),
    forbid({
      name: 'keys-and-drafts-do-not-serve',
      comment:
        'R4: keys, limits, drafts and webhooks are beside whoever serves; they know neither the API nor Express.',
      from: { path: '^src/(keys|limits|preview|webhooks)/' },
      to: { path: ['^src/(api|openapi|graphql|server|admin|cli|seed)/', express, '^node_modules/next/'] },
    }),
    forbid({
      name: 'api-gets-its-store',
      comment: 'R5: the API is handed its store and model; it never reads content by itself.',
      from: { path: '^src/api/' },
      to: {
        path: [
          '^collections/',
          '^payload\\.config',
          '^src/(database|publishing|seed|server|admin|cli|openapi)/',
          '^src/model/(?!types)',
          // The types of what it is handed.
          '^src/(keys/(?!keyFacts)|limits/(?!limiter)|preview/(?!previewSource))',
          framework,
        ],
      },
    }),
    forbid({
      name: 'openapi-follows-the-model',
      comment:
        'R6: the OpenAPI document is derived from the content model handed in, not from Payload or Express.',
      from: { path: '^src/openapi/' },
      to: {
        path: [
          '^collections/',
          '^payload\\.config',
          '^src/(database|publishing|seed|server|admin|cli)/',
          '^src/model/(?!types)',
          framework,
          express,
        ],
      },
    }),
    forbid({
      name: 'graphql-follows-the-model',
      comment:
        'R6: the GraphQL schema is made of the content model and answers from the store, both handed in; it knows no HTTP.',
      from: { path: '^src/graphql/' },
      to: {
        path: [
          '^collections/',
          '^payload\\.config',
          '^src/(api|database|publishing|seed|server|admin|cli)/',
          '^src/model/(?!types)',
          '^node_modules/graphql-http/',
          framework,
          express,
        ],
      },
    }),
    forbid({
      name: 'publishing-does-not-serve',
      comment:
        'R4: publishing turns Payload documents into records; it knows the record type, not who serves it.',
      from: { path: '^src/publishing/' },
      to: { path: ['^src/(api|openapi|server|admin|cli|seed)/', express, '^node_modules/next/'] },
    }),
    forbid({
      name: 'importing-does-not-serve',
      comment: 'R4: importing turns files into drafts through Payload; it knows no partner and no page.',
      from: { path: '^src/importers/' },
      to: {
        path: [
          '^src/(api|delivery|openapi|graphql|publishing|server|admin|cli|seed)/',
          express,
          '^node_modules/next/',
        ],
      },
    }),
    forbid({
      name: 'sdk-stands-alone',
      comment: "R7: the SDK's runtime imports nothing outside its source, no package and no Node module.",
      from: {
        path: '^sdk/src/',
        pathNot: ['^sdk/src/(react|next|cli)/', '^sdk/src/store/fileStore\\.ts$'],
      },
      to: { pathNot: '^sdk/src/' },
    }),
    forbid({
      name: 'bindings-know-their-framework',
      comment:
        'R7: the bindings to React and Next import those beside the SDK, each its own, and no other package.',
      from: { path: '^sdk/src/(react|next)/' },
      to: { pathNot: '^(sdk/src/|node_modules/(@types/)?(react|next)/)' },
    }),
    forbid({
      name: 'sdk-tools-stand-alone',
      comment:
        'R7: what of the SDK is for Node alone uses Node, and openapi-typescript where types are made; no other package.',
      from: { path: '^sdk/src/(cli/|store/fileStore\\.ts$)' },
      to: { pathNot: ['^sdk/src/', '^node_modules/openapi-typescript/'], dependencyTypesNot: ['core'] },
    }),
    forbid({
      name: 'sdk-runtime-without-its-command-line',
      comment: 'R7: what runs in browsers imports nothing that is for Node alone.',
      from: { path: '^sdk/src/', pathNot: ['^sdk/src/cli/', '^sdk/src/store/node\\.ts$'] },
      to: { path: '^sdk/src/(cli/|store/(fileStore|node)\\.ts$)' },
    }),
    forbid({
      name: 'nobody-imports-the-top',
      comment: 'R9: the server, the commands and the panel put things together; nothing depends on them.',
      from: { pathNot: '^(src/(cli|server|admin|server\\.ts)|tests/)' },
      to: { path: '^src/(cli/|server/|server\\.ts|admin/)' },
    }),
    forbid({
      name: 'cli-and-server-apart',
      comment: 'R9: a command may use the parts of the server, but never start it by importing it.',
      from: {},
      to: { path: '^src/server\\.ts$' },
    }),
    forbid({
      name: 'panel-needs-no-delivery',
      comment:
        'R9: the panel is built from the config and what that reaches. The folders here are none of it, so a change in them needs no new build of the panel.',
      from: { path: '^(payload\\.config\\.ts$|src/admin/)' },
      to: { path: '^src/(api|cli|docs|graphql|openapi|seed|server)(/|\\.ts$)', reachable: true },
    }),
    forbid({
      name: 'no-cycles',
      comment: 'R10: what depends on itself in a circle cannot be understood or tested piece by piece.',
      from: {},
      to: { circular: true },
    }),
    forbid({
      name: 'nothing-unresolved',
      comment: 'An import that cannot be found would escape every rule above.',
      from: {},
      to: { couldNotResolve: true },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(sdk/)?dist/', '^src/admin/\\.next/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
