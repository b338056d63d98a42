import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

export type SmtpOptions = {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them: never log it. */
  readonly url: string
  /** Address that messages come from. */
  readonly from: string
}

/** Milliseconds. A mail server that hangs must not hold up what waits for it. */
const timeout = 10_000

/**
 * Sends by a mail server. Payload's own adapter checks the connection while it starts and leaves a message unsent
 * without a word when that failed; here each message is tried, and one that cannot be sent is an error.
 */
export const smtpMail =
  ({ url, from }: SmtpOptions): EmailAdapter =>
  () => {
    const transport = createTransport({
      url,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
    })
    return {
      name: 'smtp',
      defaultFromAddress: from,
      defaultFromName: 'Cofactor',
      sendEmail: ({ from: sender, ...message }) =>
        transport.sendMail({ ...message, from: sender ?? { name: 'Cofactor', address: from } }),
    }
  }
