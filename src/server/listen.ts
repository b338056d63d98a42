import type { Server } from 'node:http'
import { SettingsError } from '../env'

/**
 * @returns the port, which the operating system may have chosen
 * @throws SettingsError when it is in use
 */
export const listen = (
  server: Server,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(
        new SettingsError(
          'PORT',
          `${port} is in use on ${host}`,
          'stop what listens there or choose another one',
        ),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
