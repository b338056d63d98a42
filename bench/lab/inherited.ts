/** The environment for programs that are started, without what would make their answers depend on the caller. */
export const inherited = (): NodeJS.ProcessEnv => {
  const { DATABASE_URI: _database, PAYLOAD_SECRET: _secret, COFACTOR_PUBLIC_URL: _url, ...rest } = process.env
  return rest
}
