import type { Credentials } from './ensureFirstAdmin'

type PanelOptions = {
  origin: string
  database: string
  dataDir?: string | undefined
  revision: number
  credentials?: Credentials | undefined
}

const signIn = ({ email, password, isGenerated }: Credentials): string[] => [
  `  Sign in     ${email}`,
  isGenerated
    ? `  Password    ${password}   (shown only this once)`
    : '  Password    the one in COFACTOR_ADMIN_PASSWORD',
]

/** What somebody who just started the server needs to know, ready to paste. */
export const panel = ({ origin, database, dataDir, revision, credentials }: PanelOptions): string =>
  [
    '',
    '  Cofactor is running',
    '',
    `  Admin       ${origin}/admin`,
    ...(credentials ? signIn(credentials) : []),
    `  API         ${origin}/v1   (revision ${revision})`,
    `  Data        ${database}${dataDir ? ` in ${dataDir}` : ''}`,
    '',
    `  curl '${origin}/v1/minerals/magnesium?include=claims.citations'`,
    '',
    "  import { createClient } from '@cofactor/sdk'",
    `  const cofactor = createClient({ baseUrl: '${origin}' })`,
    "  const magnesium = await cofactor.minerals.get('magnesium', { include: ['claims.citations'] })",
    '',
  ].join('\n')
