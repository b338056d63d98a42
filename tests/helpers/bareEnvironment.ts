/** The environment of a machine on which nothing of ours is set, for programs that a test starts. */
export const bareEnvironment = (): NodeJS.ProcessEnv => ({ NODE_ENV: 'test', PATH: process.env.PATH })
