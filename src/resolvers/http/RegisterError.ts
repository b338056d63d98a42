/** Why a register gave no answer. */
export type RegisterTrouble =
  'off' | 'unreachable' | 'too-slow' | 'limited' | 'refused' | 'broken' | 'malformed'

const explanations: Record<RegisterTrouble, string> = {
  off: 'is not asked here: looking up works is turned off on this server',
  unreachable: 'could not be reached',
  'too-slow': 'did not answer in time',
  limited: 'asks for a pause before it answers again',
  refused: 'refused the question',
  broken: 'has a fault of its own at the moment',
  malformed: 'gave an answer that cannot be read',
}

/** A register that gave no answer. The message is one sentence for the editor. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError'
  readonly register: string
  readonly trouble: RegisterTrouble

  constructor(register: string, trouble: RegisterTrouble, options?: ErrorOptions) {
    super(`${register} ${explanations[trouble]}.`, options)
    this.register = register
    this.trouble = trouble
  }
}

export const isRegisterError = (error: unknown): error is RegisterError =>
  error instanceof Error && error.name === 'RegisterError'
