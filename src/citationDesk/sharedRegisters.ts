import { createRegisters, type RegisterOptions, type Registers } from '../resolvers/createRegisters'

type Shared = { readonly settings: string; readonly registers: Registers }

declare global {
  var cofactorRegisters: Shared | undefined
}

/**
 * The registers of this process. Kept on `globalThis`, because the panel's bundle and the jobs load separate copies of
 * this module, and both together must not ask faster than one may.
 */
export const sharedRegisters = (options: RegisterOptions): Registers => {
  const settings = JSON.stringify(options)
  if (globalThis.cofactorRegisters?.settings !== settings) {
    globalThis.cofactorRegisters = { settings, registers: createRegisters(options) }
  }
  return globalThis.cofactorRegisters.registers
}
