import { createServer } from 'node:net'

import { CommandError } from './CommandError.mjs'

/**
 * Finds out before a long build that the server could not listen afterwards. Values that are no port at all are
 * left to the settings check, which says what is wrong with them.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export const refuseBusyPort = async ({ PORT, HOST }) => {
  const port = Number(PORT?.trim() || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) return
  const host = HOST?.trim() || '0.0.0.0'
  const code = await tryListening(port, host)
  if (code) throw new CommandError(explain(code, port, host))
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} why not, as Node's error code
 */
const tryListening = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })

/**
 * @param {string} code
 * @param {number} port
 * @param {string} host
 */
const explain = (code, port, host) => {
  if (code === 'EADDRINUSE') {
    return `PORT ${port} is in use by another program; stop that one or choose another port, such as PORT=${port + 1} npm start.`
  }
  if (code === 'EACCES') {
    return `PORT ${port} may not be used by this user; choose one above 1023, such as PORT=3000 npm start.`
  }
  return `HOST "${host}" cannot be listened on (${code}); give an address of this machine, such as 127.0.0.1, or leave HOST out.`
}
