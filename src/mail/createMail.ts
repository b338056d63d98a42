import type { EmailAdapter } from 'payload'
import { logMail } from './logMail'
import { smtpMail } from './smtpMail'

export type MailSettings = { readonly smtpUrl?: string | undefined; readonly mailFrom?: string | undefined }

/** Mail by the server that is set up, or a line in the log for each message. */
export const createMail = ({ smtpUrl, mailFrom }: MailSettings): EmailAdapter =>
  smtpUrl ? smtpMail({ url: smtpUrl, from: mailFrom ?? 'cofactor@localhost' }) : logMail
