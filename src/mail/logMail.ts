import type { EmailAdapter } from 'payload'

/** While no mail server is set up, a message is noted in the log with whom it was for, and goes nowhere. */
export const logMail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'cofactor@localhost',
  defaultFromName: 'Cofactor',
  sendEmail: ({ subject, to }) => {
    payload.logger.warn({ msg: 'No mail server is set up: this message was not sent', subject, to })
    return Promise.resolve()
  },
})
